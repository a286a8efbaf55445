package daybook.escalation.rules;

/** The published sources that rules cite, each written once. Law is in the file of a {@link daybook.escalation.Jurisdiction}. */
final class Sources {

    static final String SHERIDAN_ROBERTS = "Sheridan L, Roberts K (2011). Key questions to consider in stalking cases."
            + " Behavioral Sciences & the Law 29(2), 255-270.";
    static final String ROSENFELD =
            "Rosenfeld B (2004). Violence risk factors in stalking and obsessional harassment: a review and"
                    + " preliminary meta-analysis. Criminal Justice and Behavior 31(1), 9-36.";
    static final String MCEWAN =
            "McEwan TE, MacKenzie RD, Mullen PE, James DV (2012). Approach and escalation in stalking."
                    + " Journal of Forensic Psychiatry & Psychology 23(3), 392-409.";
    static final String PURCELL = "Purcell R, Pathé M, Mullen PE (2004). When do repeated intrusions become stalking?"
            + " Journal of Forensic Psychiatry & Psychology 15(4), 571-583.";
    static final String STEFANSKA =
            "Stefanska EB, Longpré N, Harriman RS (2021). The wheel of change moves on: assessing the severity of"
                    + " stalking behavior. Journal of Interpersonal Violence 37(15-16), doi 10.1177/08862605211015216.";
    static final String HMICFRS =
            "HM Inspectorate of Constabulary and HM Crown Prosecution Service Inspectorate (2017). Living in fear:"
                    + " the police and CPS response to harassment and stalking.";
    static final String MDU_ADVICE =
            "Medical Defence Union (2016). New advice for practices on how to deal with 'intrusive' patients.";
    static final String MDU_BOUNDARIES = "Medical Defence Union. Maintaining patient boundaries (guide).";
    static final String RCPSYCH =
            "Royal College of Psychiatrists: vexatious complaints in 20 to 30 per cent of cases of the resentful kind.";
    static final String RCPSYCH_STALKING =
            "Royal College of Psychiatrists, Psychiatrists' Support Service. Stalking (helpsheet): unwanted"
                    + " communications or approaches that are repeated over more than two weeks.";
    static final String MDU_ALLEGATION =
            "Medical Defence Union: a relationship that a patient made up was alleged to the General"
                    + " Medical Council.";
    static final String MDDUS =
            "Medical and Dental Defence Union of Scotland (2009): a late entry should say when it was made.";
    static final String NOT_A_COMPLAINT =
            "General Medical Council. Ending your professional relationship with a patient: not for a complaint alone.";

    static final String GMC_ENDING =
            "General Medical Council. Ending your professional relationship with a patient: a ground is that the patient"
                    + " acted in a sexual way towards you.";

    private Sources() {}
}
