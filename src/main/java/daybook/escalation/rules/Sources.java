package daybook.escalation.rules;

/** The sources that rules cite, each written once. */
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
    static final String LATE_EVIDENCE =
            "Criminal Justice Act 2003, section 139: a witness may refresh their memory from a document made when it was"
                    + " better.";
    static final String GMS_GIFTS =
            "National Health Service (General Medical Services Contracts) Regulations: register of gifts with an"
                    + " individual value of more than £100.";
    static final String NHS_GIFTS =
            "NHS England, managing conflicts of interest, for staff of trusts: several gifts from one source in 12"
                    + " months count as one when they come to more than £50.";
    static final String EMERGENCY_WORKERS =
            "Assaults on Emergency Workers (Offences) Act 2018, for those who work for NHS services.";
    static final String GMS_REMOVAL =
            "National Health Service (General Medical Services Contracts) Regulations: removal from the list"
                    + " normally needs a warning in the previous 12 months that the patient is at risk of removal, with"
                    + " the reasons; there are exceptions.";
    static final String GMS_VIOLENCE =
            "National Health Service (General Medical Services Contracts) Regulations: immediate removal, where the"
                    + " police were told and somebody feared for their safety, with written confirmation within 7 days.";
    static final String KNOWS =
            "Protection from Harassment Act 1997, section 1: a person who \"ought to know\" that it is harassment.";
    static final String COURSE =
            "Protection from Harassment Act 1997, section 7(3): a course of conduct towards one person is conduct on"
                    + " at least two occasions.";
    static final String LAU =
            "Lau v Director of Public Prosecutions [2000] EWHC QB 182: two incidents that are far apart may be too few.";
    static final String KELLY =
            "Kelly v Director of Public Prosecutions [2002] EWHC 1428 (Admin): three calls within five minutes can be"
                    + " separate.";
    static final String NOT_A_COMPLAINT =
            "General Medical Council. Ending your professional relationship with a patient: not for a complaint alone.";
    static final String REASONABLE =
            "Protection from Harassment Act 1997, section 1(3): what is reasonable in the circumstances, or done under a"
                    + " rule of law, does not count.";
    static final String HAYES = "Hayes v Willoughby [2013] UKSC 17, on repeated allegations to authorities.";
    static final String EXAMPLES_DAMAGE = "Protection from Harassment Act 1997, section 2A(3)(f).";
    static final String EXAMPLES_INTRUSION =
            "Protection from Harassment Act 1997, section 2A(3)(d) and, for trackers, (g).";
    static final String EXAMPLES_WATCHING = "Protection from Harassment Act 1997, section 2A(3)(d) and (g).";
    static final String PROTECTION_ORDERS =
            "Stalking Protection Act 2019, section 8: breach of a stalking protection order.";
    static final String PROXY =
            "Stalking Protection Act 2019, section 1(1)(c), and its Explanatory Notes: a person can be protected who"
                    + " was not the victim of the acts themselves (stalking by proxy).";
    static final String RESTRAINING_ORDERS = "Sentencing Act 2020, section 363: breach of a restraining order.";
    static final String ACQUITTAL_ORDERS =
            "Protection from Harassment Act 1997, section 5A: restraining orders after an acquittal.";
    static final String INJUNCTIONS = "Protection from Harassment Act 1997, section 3: injunctions, and their breach.";
    static final String UNDERTAKINGS = "Breach of an undertaking to a court is contempt of court.";

    static final String SEXUAL_ASSAULT = "Sexual Offences Act 2003, section 3: sexual assault.";
    static final String GMC_ENDING =
            "General Medical Council. Ending your professional relationship with a patient: a ground is that the patient"
                    + " acted in a sexual way towards you.";
    static final String EXAMPLES_BREAK_IN = "Protection from Harassment Act 1997, section 2A(3)(f) and (g).";
    static final String SERIOUS =
            "Protection from Harassment Act 1997, section 4A: fear of violence on at least two occasions, or serious alarm"
                    + " or distress with a substantial adverse effect on day-to-day activities.";
    static final String TWO_PEOPLE =
            "Protection from Harassment Act 1997, sections 1(1A) and 7(3)(b): conduct towards two or more people, at least"
                    + " once towards each.";
    static final String EMPLOYER = "Employment Rights Act 2025: the employer's duty on harassment by third parties.";
    static final String RENEWAL = "Stalking Protection Act 2019, section 4: an order can be varied or renewed.";

    private Sources() {}
}
