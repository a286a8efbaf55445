# Completion of daybook for fish.
# Made from the commands themselves; CONTRIBUTING.md says how to make it again.

# What follows are tables. Options: names joined by commas; = where a value follows, * where they may be given again.
function __daybook_options --argument-names cmd
    switch "$cmd"
        case 'init'
            printf '%s\n' '--subject='\t'The person the log is about, by a short code such as P1' \
                '--recorder='\t'Your name, as entries show it, unless --as gives another' \
                '--zone='\t'The time zone in which times are understood, such as Europe/London' \
                '--date-order='\t'How 03/04/2026 is read: dmy (day first, the default) or mdy'
        case 'subject add'
            printf '%s\n' '--name='\t'The person\'s name' \
                '--identifier*'\t'A number, handle or address that the person uses' \
                '--role='\t'What the person is: current-patient, former-patient, relative (of a patient), colleague, stranger or unknown' \
                '--registered-at='\t'Where the person is registered as a patient' \
                '--last-seen='\t'When the person was last seen as a patient: a day, a month or a year, such as 3 Nov, 2026-10 or 2025'
        case 'subject list'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'subject show'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'subject set'
            printf '%s\n' '--name='\t'The person\'s name' \
                '--identifier*'\t'A number, handle or address that the person uses' \
                '--role='\t'What the person is: current-patient, former-patient, relative (of a patient), colleague, stranger or unknown' \
                '--registered-at='\t'Where the person is registered as a patient' \
                '--last-seen='\t'When the person was last seen as a patient: a day, a month or a year, such as 3 Nov, 2026-10 or 2025' \
                '--not-identifier*'\t'Take an identifier off the card that is not the person\'s' \
                '--clear*'\t'Make this unknown again: name, identifiers, role, registered_at or last_seen' \
                '--reason='\t'Why'
        case 'witness add'
            printf '%s\n' '--contact='\t'How to reach the person' \
                '--role='\t'What the person is, such as a nurse at the practice'
        case 'witness list'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'witness show'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'witness set'
            printf '%s\n' '--name='\t'The name from now on, as entries have it' \
                '--contact='\t'How to reach the person from now on' \
                '--role='\t'What the person is' \
                '--clear*'\t'Make this unknown again: contact_details or role' \
                '--reason='\t'Why'
        case 'add'
            printf '%s\n' '-m,--message='\t'What happened' \
                '--at='\t'When it happened: "today 14:30", "yesterday evening", "20 Nov 2026", 2026-11, "about 2pm", "early March", "before 2025-08", now, unknown' \
                '--subject='\t'Who it is about' \
                '--exact-words='\t'The words used, as exactly as you remember or can copy them' \
                '--times='\t'How many acts it stands for: 40, "at least 100" or "about 20"' \
                '--channel='\t'How it came: email, sms, whatsapp, phone, post, in-person, online or another word' \
                '--place='\t'Where: work, home, public, school, online or other' \
                '--place-detail='\t'Where exactly, in your own words' \
                '--target='\t'Who it was aimed at: self, colleague, family, patient or other' \
                '--identifier='\t'The number, handle or address that was used, exactly as shown and not a contact\'s name' \
                '--witness*'\t'Who saw or heard it' \
                '--attribution='\t'How you know who did it: seen, recognised, self-identified, suspected or unknown' \
                '--attribution-reason='\t'Why you know or suspect it' \
                '--told-by='\t'Who told you, if you did not see or hear it yourself' \
                '--fear='\t'How it made you feel: none, uneasy, frightened, very-frightened or unknown' \
                '--threat='\t'Whether there was a threat: yes, no or unsure' \
                '--contact='\t'Whether an advance came with touch: yes, no or unsure' \
                '--private-knowledge'\t'He or she knew something about your private life that a patient would not know' \
                '--impact='\t'What it changed in your daily life or work' \
                '--response='\t'What you or others did or said in answer' \
                '--value='\t'What a gift is worth, such as 25 or 25.50' \
                '--outcome='\t'What became of a gift: kept, returned, declined or handed-over' \
                '--confidential'\t'For you alone, such as legal advice or your own health: it is in no report or bundle made for others' \
                '--tag*'\t'A word of your own to find it by' \
                '--attach*'\t'A file to keep with it, as an exact copy' \
                '--exhibit='\t'The reference as an exhibit, such as AB/1; with several files the number goes up by one each time; AB/ uses the next free number' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'step'
            printf '%s\n' '-m,--message='\t'What was done or said' \
                '--at='\t'When it was taken' \
                '--with='\t'With whom: the person or the body spoken to' \
                '--ref='\t'Their reference, such as a crime number' \
                '--how='\t'How the patient was warned: letter, meeting, telephone or email' \
                '--removal-risk'\t'The warning said that the patient is at risk of being removed from the list, and why' \
                '--type='\t'What kind of order: restraining, stalking-protection, bail, injunction, non-molestation, undertaking or other' \
                '--condition*'\t'What the order forbids or demands, in its words' \
                '--until='\t'When an order or a warning ends' \
                '--subject='\t'Who it is about' \
                '--confidential'\t'For you alone, such as legal advice or your own health: it is in no report or bundle made for others' \
                '--tag*'\t'A word of your own to find it by' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'note'
            printf '%s\n' '-m,--message='\t'The note' \
                '--at='\t'When what it says happened' \
                '--subject='\t'Who it is about' \
                '--objection'\t'The note says what the subject objects to, or says is wrong in the log' \
                '--about='\t'The entry that the note is about, by its number' \
                '--confidential'\t'For you alone, such as legal advice or your own health: it is in no report or bundle made for others' \
                '--tag*'\t'A word of your own to find it by' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'attach'
            printf '%s\n' '--exhibit='\t'The reference as an exhibit, such as AB/1; with several files the number goes up by one each time; AB/ uses the next free number' \
                '--name='\t'The name to keep it under, instead of the file\'s own' \
                '--describe='\t'What the file shows, in your own words' \
                '--source='\t'Where the file came from, such as "sent by Ann from her telephone"' \
                '--again'\t'Keep a file that the entry has already, byte for byte the same' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'amend'
            printf '%s\n' '--where*'\t'Every entry that has this, such as tag=Flowers' \
                '--reason='\t'Why it is corrected' \
                '-m,--message='\t'What happened, as it should read' \
                '--at='\t'When it happened' \
                '--kind='\t'What kind of incident it was' \
                '--step='\t'Which step was taken' \
                '--note'\t'Make it a note: neither an incident nor a step' \
                '--subject='\t'Who it is about' \
                '--exact-words='\t'The words used, as exactly as you remember or can copy them' \
                '--times='\t'How many acts it stands for: 40, "at least 100" or "about 20"' \
                '--channel='\t'How it came: email, sms, whatsapp, phone, post, in-person, online or another word' \
                '--place='\t'Where: work, home, public, school, online or other' \
                '--place-detail='\t'Where exactly, in your own words' \
                '--target='\t'Who it was aimed at: self, colleague, family, patient or other' \
                '--identifier='\t'The number, handle or address that was used, exactly as shown and not a contact\'s name' \
                '--witness*'\t'Who saw or heard it' \
                '--attribution='\t'How you know who did it: seen, recognised, self-identified, suspected or unknown' \
                '--attribution-reason='\t'Why you know or suspect it' \
                '--told-by='\t'Who told you, if you did not see or hear it yourself' \
                '--fear='\t'How it made you feel: none, uneasy, frightened, very-frightened or unknown' \
                '--threat='\t'Whether there was a threat: yes, no or unsure' \
                '--contact='\t'Whether an advance came with touch: yes, no or unsure' \
                '--private-knowledge'\t'He or she knew something about your private life that a patient would not know' \
                '--impact='\t'What it changed in your daily life or work' \
                '--response='\t'What you or others did or said in answer' \
                '--value='\t'What a gift is worth, such as 25 or 25.50' \
                '--outcome='\t'What became of a gift: kept, returned, declined or handed-over' \
                '--confidential'\t'For you alone, such as legal advice or your own health: it is in no report or bundle made for others' \
                '--tag*'\t'A word of your own to find it by' \
                '--with='\t'With whom: the person or the body spoken to' \
                '--ref='\t'Their reference, such as a crime number' \
                '--how='\t'How the patient was warned: letter, meeting, telephone or email' \
                '--removal-risk'\t'The warning said that the patient is at risk of being removed from the list, and why' \
                '--type='\t'What kind of order: restraining, stalking-protection, bail, injunction, non-molestation, undertaking or other' \
                '--condition*'\t'What the order forbids or demands, in its words' \
                '--objection'\t'The note says what the subject objects to, or says is wrong in the log' \
                '--about='\t'The entry that the note is about, by its number' \
                '--until='\t'When an order or a warning ends' \
                '--clear*'\t'Make a fact unknown again' \
                '--revision='\t'For scripts: do nothing if the entry has been changed since this revision' \
                '--dry-run'\t'Save nothing; show what would change' \
                '--yes'\t'Do not ask before several entries are corrected' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'withdraw'
            printf '%s\n' '--import='\t'Take back all entries of an import, by the number of its record, instead of one' \
                '--reason='\t'Why it is taken back' \
                '--revision='\t'For scripts: do nothing if the entry has been changed since this revision' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'redact'
            printf '%s\n' '--fact*'\t'A fact to remove, such as description' \
                '--exhibit*'\t'An exhibit whose bytes to remove, such as AB/1, or 12/1 for the first file of entry 12' \
                '--authority='\t'Who decided it, or under which duty' \
                '--reason='\t'Why' \
                '--yes'\t'Do not ask for the entry\'s number to be typed again' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'timeline'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '--chart'\t'Draw the months instead: a letter for each incident, the steps beside them, the gaps' \
                '--plain'\t'Sentences instead of columns, for a screen reader; with --chart one for each month' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'show'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'evidence list'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'evidence extract'
            printf '%s\n' '-o,--output='\t'The folder' \
                '--force'\t'Replace files that are there' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'evidence add-item'
            printf '%s\n' '--describe='\t'What it is, such as "watch in a box"' \
                '--kept='\t'Where it is kept, such as "practice safe"' \
                '--handled-by='\t'Who put it there and has it now' \
                '--exhibit='\t'Its reference as an exhibit, such as AB/1; AB/ uses the next free number' \
                '--at='\t'Since when' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'evidence handed'
            printf '%s\n' '--to='\t'Who has it from then on' \
                '--by='\t'Who handed it over' \
                '--kept='\t'Where it is kept from then on' \
                '--at='\t'When it was handed over' \
                '--reason='\t'Why, with any receipt or reference' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'evidence continuity'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'escalation'
            printf '%s\n' '--subject='\t'Only about this subject' \
                '--as-of='\t'Count only what had happened by the end of that day, using today\'s corrections and settings' \
                '--as-recorded='\t'Count only what had been recorded by the end of that day' \
                '--new-since='\t'Only flags that are new since the end of that day, or that have new entries' \
                '--fail-on='\t'Exit with status 20 when a flag of this level or higher is shown and was not set aside: urgent, act, note' \
                '--full'\t'Show every flag with its reason, what it does not mean and its sources' \
                '--rules'\t'Show the rules themselves, with thresholds and sources' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'escalation dismiss'
            printf '%s\n' '--reason='\t'Why it is put aside' \
                '--subject='\t'Whom the flag is about; may be left out when there is one subject' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'guidance'
            printf '%s\n' '--subject='\t'Only about this subject' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'summary'
            printf '%s\n' '--subject='\t'Only about this subject' \
                '--plain'\t'Sentences instead of columns, for a screen reader' \
                '--call='\t'A sheet to ring with instead, on one page: emergency, police, defence-organisation, helpline' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'now'
            printf '%s\n' '--subject='\t'Only about this subject' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'draft'
            printf '%s\n' '-o,--output='\t'Write to this file, readable by you alone: plain text, or a Word document where the name ends in .docx' \
                '--force'\t'Replace the file if it is there' \
                '--subject='\t'Who it is about' \
                '--with-identity'\t'Put in the name that is on the identity card; otherwise it is a blank' \
                '--record'\t'Keep the text with a confidential step "other", which says that it was drafted and not that it was sent' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'report'
            printf '%s\n' '-o,--output='\t'Write to this file, readable by you alone: HTML or PDF, as its name ends' \
                '--format='\t'Write html or pdf, where the name of the file does not end in .html or .pdf' \
                '--force'\t'Replace the file if it is there' \
                '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '--for='\t'Who reads it: police, court, defence-organisation, practice, employer, subject' \
                '--include*'\t'Add this part, such as advice or contacts' \
                '--exclude*'\t'Leave this part out, such as exhibits' \
                '--preview'\t'Write and record nothing' \
                '--json'\t'With --preview: print JSON; an error is then JSON on standard error' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when' \
                '--with-identity'\t'Include the name and the identifiers of the subject' \
                '--thumbnails'\t'Include small pictures of exhibits that are pictures, without what they say of themselves' \
                '--given-to='\t'Whom it is given to: printed on it, and kept in the log as a record' \
                '--basis='\t'On what basis it is handed over, such as consent, a court order, or a duty; recorded with --given-to' \
                '--reason='\t'Why it is handed over; recorded with --given-to' \
                '--checkpoint*'\t'A checkpoint kept elsewhere, to check the log against'
        case 'given'
            printf '%s\n' '--recall'\t'Only what has changed since it was handed over' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'settings list'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'settings set'
            printf '%s\n' '--reason='\t'Why it is changed' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'hold'
            printf '%s\n' '--reason='\t'Why it is placed or lifted, and who asked for it' \
                '--lift'\t'Lift the hold' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'export csv'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '-o,--output='\t'Write to this file, readable by you alone' \
                '--force'\t'Replace the file if it is there' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when' \
                '--spreadsheet'\t'Make every cell harmless in a spreadsheet; import csv --spreadsheet undoes it exactly' \
                '--with-metadata'\t'With -o: write FILE-metadata.json too, which says what each column holds (W3C CSV on the Web)'
        case 'export json'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '-o,--output='\t'Write to this file, readable by you alone' \
                '--force'\t'Replace the file if it is there' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when'
        case 'export jsonl'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '-o,--output='\t'Write to this file, readable by you alone' \
                '--force'\t'Replace the file if it is there' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when'
        case 'export timesketch'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '-o,--output='\t'Write to this file, readable by you alone' \
                '--force'\t'Replace the file if it is there' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when'
        case 'export xlsx'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '--origin='\t'Only entries of this log (own), or of one that was imported: B, C and so on' \
                '-o,--output='\t'Write to this file, readable by you alone' \
                '--force'\t'Replace the file if it is there' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when'
        case 'export bundle'
            printf '%s\n' '--since='\t'Only what happened then or later: "2026-11", "3 weeks ago"' \
                '--until='\t'Only what happened then or earlier, that day or month included' \
                '--kind*'\t'Only incidents of this kind' \
                '--subject='\t'Only about this subject' \
                '--place='\t'Only at this place: work, home, public, school, online or other' \
                '--channel='\t'Only through this channel, such as email, sms or phone' \
                '--target='\t'Only what was aimed at them: self, colleague, family, patient or other' \
                '--match='\t'Only entries whose text has all these words, or words that begin with them' \
                '--type='\t'Only incidents, steps or notes: incident, step, note' \
                '--status='\t'Only current, amended, withdrawn or redacted entries' \
                '--tag='\t'Only entries with this tag' \
                '--recorded-by='\t'Only entries that this person recorded' \
                '--limit='\t'Only the newest N of these entries, in the same order as without it' \
                '--reverse'\t'The latest first' \
                '--by='\t'In the order in which things occurred (the default) or were recorded' \
                '-o,--output='\t'The new folder, or a file that ends with .zip' \
                '--force'\t'Replace the zip if it is there' \
                '--for='\t'Who reads it: police, court, defence-organisation, practice, employer, subject' \
                '--include*'\t'Add this part, such as advice or contacts' \
                '--exclude*'\t'Leave this part out, such as exhibits' \
                '--preview'\t'Write and record nothing' \
                '--json'\t'With --preview: print JSON; an error is then JSON on standard error' \
                '--withhold*'\t'Leave this fact out, such as witnesses; occurred leaves out all that says when, evidence the bytes of exhibits and their SHA-256, position those of pictures and films that say where they were taken' \
                '--with-identity'\t'Include names and identifiers of the subjects' \
                '--with-register'\t'Include what the same person (--given-to) was given before, where checkpoints were sent, the names of imported files, legal holds and the reasons of settings' \
                '--given-to='\t'Whom it is for: recorded in the log once the bundle is whole' \
                '--basis='\t'On what basis it is handed over, such as consent, a court order, or a duty; recorded with --given-to' \
                '--reason='\t'Why it is handed over; recorded with --given-to'
        case 'import csv'
            printf '%s\n' '--map*'\t'What a column is: a fact by its name (description, channel, …), or occurred, date, time, end_date, end_time, zone, offset, am_pm, year, approximate or kind' \
                '--map-kind*'\t'What a word in the kind column means: a kind, a step or note, and what goes with it, such as "tyres=damage,place=home,attribution=suspected": channel, or a fact that takes a word or yes' \
                '--map-place*'\t'What a word in the place column means: work, home, public, school, online or other' \
                '--ignore-column*'\t'Leave a column out' \
                '--split*'\t'What parts the items of a list besides a semicolon, such as witnesses="/"' \
                '--undated'\t'Take a file in which no column says when it happened, although some column holds dates' \
                '--skip-rows='\t'How many rows there are above the headings' \
                '--zone='\t'The zone of the times in the file' \
                '--encoding='\t'The file\'s encoding if it is not UTF-8, such as windows-1252' \
                '--delimiter='\t'What separates the cells: comma, semicolon, tab or pipe' \
                '--spreadsheet'\t'The file was made with export csv --spreadsheet' \
                '--date-order='\t'How 03/04/2026 is read: dmy or mdy' \
                '--as-of='\t'When the file was written: yesterday, friday and 2 Mar count from that day' \
                '--century='\t'The century of years with two digits: with 2000, 2/3/26 is in 2026' \
                '--amend'\t'Correct entries that were imported from these rows before and are read otherwise now' \
                '--reason='\t'Why they are corrected; with --amend' \
                '--again'\t'Also enter rows that match an entry in the log in every fact' \
                '--keep-file'\t'Also keep the file itself, as an exact copy: the exhibit of a note that is confidential, so that it is in nothing made for others' \
                '--exhibit='\t'The file\'s reference as an exhibit, such as AB/1' \
                '--dry-run'\t'Save nothing; show how the file is read and the first rows' \
                '--subject='\t'Who the rows are about that name nobody'
        case 'import json'
            printf '%s\n' '--date-order='\t'How 03/04/2026 is read: dmy or mdy' \
                '--as-of='\t'When the file was written: yesterday, friday and 2 Mar count from that day' \
                '--century='\t'The century of years with two digits: with 2000, 2/3/26 is in 2026' \
                '--amend'\t'Correct entries that were imported from these rows before and are read otherwise now' \
                '--reason='\t'Why they are corrected; with --amend' \
                '--again'\t'Also enter rows that match an entry in the log in every fact' \
                '--keep-file'\t'Also keep the file itself, as an exact copy: the exhibit of a note that is confidential, so that it is in nothing made for others' \
                '--exhibit='\t'The file\'s reference as an exhibit, such as AB/1' \
                '--dry-run'\t'Save nothing; show how the file is read and the first rows' \
                '--subject='\t'Who the rows are about that name nobody'
        case 'import jsonl'
            printf '%s\n' '--date-order='\t'How 03/04/2026 is read: dmy or mdy' \
                '--as-of='\t'When the file was written: yesterday, friday and 2 Mar count from that day' \
                '--century='\t'The century of years with two digits: with 2000, 2/3/26 is in 2026' \
                '--amend'\t'Correct entries that were imported from these rows before and are read otherwise now' \
                '--reason='\t'Why they are corrected; with --amend' \
                '--again'\t'Also enter rows that match an entry in the log in every fact' \
                '--keep-file'\t'Also keep the file itself, as an exact copy: the exhibit of a note that is confidential, so that it is in nothing made for others' \
                '--exhibit='\t'The file\'s reference as an exhibit, such as AB/1' \
                '--dry-run'\t'Save nothing; show how the file is read and the first rows' \
                '--subject='\t'Who the rows are about that name nobody'
        case 'import bundle'
            printf '%s\n' '--subject*'\t'Who a subject of theirs is here' \
                '--label='\t'What to call the log; otherwise its recorder, where the bundle names one' \
                '--dry-run'\t'Save nothing; check the bundle and show what it holds'
        case 'checkpoint'
            printf '%s\n' '-o,--output='\t'Write the text to this file; the groups for paper are printed' \
                '--force'\t'Replace the file if it is there' \
                '--sent-to='\t'Whom or where it goes to, for the record' \
                '--timestamp-request='\t'Also write a request to a time-stamping authority (RFC 3161)' \
                '--timestamp-response='\t'Check an authority\'s answer to an earlier request, and keep it in the log' \
                '--ca='\t'The root certificates to trust, PEM or DER' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'verify'
            printf '%s\n' '--checkpoint*'\t'A checkpoint that was kept elsewhere; - to type or paste one' \
                '--ca*'\t'Root certificates, to check the signatures of time stamps too' \
                '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'rebuild'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'doctor'
            printf '%s\n' '--json'\t'Print JSON; an error is then JSON on standard error'
        case 'demo'
            printf '%s\n' '-o,--output='\t'Make the sample log here; its report and exports go beside it'
    end
    printf '%s\n' '-f,--file='\t'The log' \
                '--as='\t'Your name' \
                '--color='\t'Colour: auto, always or never' \
                '--no-input'\t'Do not ask questions; stop with an error if something is missing' \
                '--no-pager'\t'Never show long output a page at a time, whatever DAYBOOK_PAGER and PAGER say' \
                '-q,--quiet'\t'Print nothing but errors' \
                '-h,--help'\t'Show this help' \
                '-V,--version'\t'Show the version'
end

# What can stand for an option's value, or for the word after a command that has this place: words, or an @ and whom to ask.
function __daybook_values --argument-names what
    switch "$what"
        case 'init --date-order' 'import csv --date-order' 'import json --date-order' 'import jsonl --date-order'
            printf '%s\n' 'dmy' 'mdy'
        case 'subject add --role' 'subject set --role'
            printf '%s\n' 'current-patient' 'former-patient' 'relative' 'colleague' 'stranger' 'unknown'
        case 'subject show 0' 'subject set 0' 'add --subject' 'step --subject' 'note --subject' 'amend --subject' 'timeline --subject' 'escalation --subject' 'escalation dismiss --subject' 'guidance --subject' 'summary --subject' 'now --subject' 'draft --subject' 'report --subject' 'export csv --subject' 'export json --subject' 'export jsonl --subject' 'export timesketch --subject' 'export xlsx --subject' 'export bundle --subject' 'import csv --subject' 'import json --subject' 'import jsonl --subject'
            printf '%s\n' @subjects
        case 'subject set --clear'
            printf '%s\n' 'name' 'identifiers' 'role' 'registered_at' 'last_seen'
        case 'witness set --clear'
            printf '%s\n' 'contact_details' 'role'
        case 'add 0' 'amend --kind' 'timeline --kind' 'report --kind' 'export csv --kind' 'export json --kind' 'export jsonl --kind' 'export timesketch --kind' 'export xlsx --kind' 'export bundle --kind'
            printf '%s\n' 'message'\t'email, text, chat, voicemail, note' 'call'\t'telephone or video call, silent calls included' 'letter'\t'post, card, note left by hand' 'gift'\t'anything given or left' 'friend-request'\t'friend, follow or connection request on any platform' 'post'\t'publishing something about the person, reviews included' 'appearance'\t'turning up where the person is, with no appointment or reason' 'following'\t'following on foot or by car' 'watching'\t'watching, spying, loitering, photographing' 'advance'\t'amorous or sexual remark or invitation, wherever it was' 'touch'\t'unwanted touch, sexual or not' 'abuse'\t'insults, shouting, refusal to leave; no threat, no advance' 'complaint'\t'complaint to the practice or a regulator, whatever its merit' 'allegation'\t'claim that you say is false, such as a made-up relationship' 'threat'\t'threat of harm to anyone, or of suicide used as pressure' 'damage'\t'damage to or interference with property' 'break-in'\t'entry into home, practice or car without leave' 'assault'\t'any physical violence' 'intrusion'\t'account or device hacked, tracker, private facts obtained' 'impersonation'\t'pretending to be you, a colleague or somebody else' 'other'\t'anything else; the text says what'
        case 'add --channel' 'amend --channel' 'timeline --channel' 'report --channel' 'export csv --channel' 'export json --channel' 'export jsonl --channel' 'export timesketch --channel' 'export xlsx --channel' 'export bundle --channel'
            printf '%s\n' 'email' 'sms' 'whatsapp' 'facebook' 'instagram' 'x' 'linkedin' 'phone' 'post' 'in-person' 'online'
        case 'add --place' 'amend --place' 'timeline --place' 'report --place' 'export csv --place' 'export json --place' 'export jsonl --place' 'export timesketch --place' 'export xlsx --place' 'export bundle --place'
            printf '%s\n' 'work' 'home' 'public' 'school' 'online' 'other'
        case 'add --target' 'amend --target' 'timeline --target' 'report --target' 'export csv --target' 'export json --target' 'export jsonl --target' 'export timesketch --target' 'export xlsx --target' 'export bundle --target'
            printf '%s\n' 'self' 'colleague' 'family' 'patient' 'other'
        case 'add --attribution' 'amend --attribution'
            printf '%s\n' 'seen' 'recognised' 'self-identified' 'suspected' 'unknown'
        case 'add --fear' 'amend --fear'
            printf '%s\n' 'none' 'uneasy' 'frightened' 'very-frightened' 'unknown'
        case 'add --threat' 'add --contact' 'amend --threat' 'amend --contact'
            printf '%s\n' 'yes' 'no' 'unsure'
        case 'add --outcome' 'amend --outcome'
            printf '%s\n' 'kept' 'returned' 'declined' 'handed-over'
        case 'add --attach' 'attach 1' 'attach 2' 'attach 3' 'attach 4' 'attach 5' 'attach 6' 'attach 7' 'attach 8' 'attach 9' 'attach 10' 'attach 11' 'attach 12' 'attach 13' 'attach 14' 'attach 15' 'attach 16' 'attach 17' 'attach 18' 'attach 19' 'attach 20' 'draft --output' 'report --output' 'report --checkpoint' 'export csv --output' 'export json --output' 'export jsonl --output' 'export timesketch --output' 'export xlsx --output' 'export bundle --output' 'import csv 0' 'import json 0' 'import jsonl 0' 'import bundle 0' 'checkpoint --output' 'checkpoint --timestamp-request' 'checkpoint --timestamp-response' 'checkpoint --ca' 'verify --checkpoint' 'verify --ca' 'backup 0' 'restore 0' 'rebuild 0' 'demo --output'
            printf '%s\n' @files
        case 'step 0' 'amend --step'
            printf '%s\n' 'told-management'\t'the practice\'s management told' 'told-defence-organisation'\t'the defence organisation told' 'told-lawyer'\t'a solicitor or a trade union asked for advice' 'warned'\t'the patient told plainly, and in writing, that it is inappropriate and must stop' 'chaperone'\t'a chaperone present while you still treat the patient' 'gift-considered'\t'a gift declined, returned or entered in the gift register' 'contact-protected'\t'no personal e-mail or mobile used for work; number withheld' 'privacy-reviewed'\t'social-media privacy settings reviewed' 'transferred'\t'the patient moved to a colleague or another list, with the reason explained' 'told-police'\t'the police told' 'removed'\t'the patient removed from the list after a warning: reason given, the body that keeps the list told' 'removed-immediately'\t'the patient removed from the list at once, with the police told' 'arrest'\t'the subject arrested' 'charge'\t'the subject charged' 'hearing'\t'a hearing at a court, a tribunal or a regulator' 'outcome'\t'what came of it: a conviction, a sentence, a finding, no further action' 'order'\t'court or police order or bail condition: what it forbids, until when' 'security'\t'locks, alarm, camera, another route: what makes you or the building safer' 'risk-assessment'\t'the risk assessed by a professional' 'support'\t'occupational health, own GP, a helpline or colleagues told' 'gift-returned'\t'a gift sent or handed back' 'evidence-preserved'\t'messages, objects or recordings put somewhere safe' 'told-regulator'\t'the regulator told' 'other'\t'any other step; the text says what'
        case 'step --how' 'amend --how'
            printf '%s\n' 'letter' 'meeting' 'telephone' 'email'
        case 'step --type' 'amend --type'
            printf '%s\n' 'restraining' 'stalking-protection' 'bail' 'injunction' 'non-molestation' 'undertaking' 'other'
        case 'attach 0' 'amend 0' 'withdraw 0' 'redact 0' 'show 0' 'evidence extract 0' 'evidence add-item 0' 'given 0'
            printf '%s\n' @entries
        case 'amend --clear'
            printf '%s\n' 'subject' 'description' 'exact_words' 'times' 'channel' 'place' 'place_detail' 'target' 'identifier' 'witnesses' 'attribution' 'attribution_reason' 'told_by' 'fear' 'threat' 'contact' 'private_knowledge' 'impact' 'response' 'value' 'outcome' 'with' 'reference' 'warned_how' 'removal_risk' 'order_type' 'conditions' 'until' 'objection' 'about' 'confidential' 'tags'
        case 'redact --fact'
            printf '%s\n' 'occurred_typed' 'recorded_by' 'description' 'exact_words' 'times' 'channel' 'place' 'place_detail' 'target' 'identifier' 'witnesses' 'attribution' 'attribution_reason' 'told_by' 'fear' 'threat' 'contact' 'private_knowledge' 'impact' 'response' 'value' 'outcome' 'with' 'reference' 'warned_how' 'removal_risk' 'order_type' 'conditions' 'until' 'objection' 'about' 'confidential' 'tags' 'source_recorded_at' 'source_recorded_by' 'source_place' 'source_id' 'source_missing' 'name' 'file_modified' 'claimed_times' 'shows' 'came_from'
        case 'timeline --type' 'report --type' 'export csv --type' 'export json --type' 'export jsonl --type' 'export timesketch --type' 'export xlsx --type' 'export bundle --type'
            printf '%s\n' 'incident' 'step' 'note'
        case 'timeline --status' 'report --status' 'export csv --status' 'export json --status' 'export jsonl --status' 'export timesketch --status' 'export xlsx --status' 'export bundle --status'
            printf '%s\n' 'current' 'amended' 'withdrawn' 'redacted'
        case 'timeline --by' 'export csv --by' 'export json --by' 'export jsonl --by' 'export timesketch --by' 'export xlsx --by' 'export bundle --by'
            printf '%s\n' 'occurred' 'recorded'
        case 'timeline --origin' 'report --origin' 'export csv --origin' 'export json --origin' 'export jsonl --origin' 'export timesketch --origin' 'export xlsx --origin'
            printf '%s\n' 'own'
        case 'evidence extract --output'
            printf '%s\n' @folders
        case 'escalation --fail-on'
            printf '%s\n' 'urgent' 'act' 'note'
        case 'escalation dismiss 0'
            printf '%s\n' 'immediate-threat' 'unwanted-touch' 'break-in' 'very-frightened' 'home-or-family' 'breach' 'damage' 'allegation' 'after-warning' 'course-of-conduct' 'two-weeks' 'visits-in-a-week' 'third-party' 'staff' 'serious-effect' 'private-knowledge' 'resumed' 'rate-up' 'new-channel' 'severity-up' 'gift-register' 'warning-expiring' 'order-ending' 'late-entries' 'steps-outstanding'
        case 'summary --call'
            printf '%s\n' 'emergency' 'police' 'defence-organisation' 'helpline'
        case 'draft 0'
            printf '%s\n' 'boundary-words' 'boundary-letter' 'warning' 'removal-notice' 'note-to-reception' 'holding-reply'
        case 'report --format'
            printf '%s\n' 'html' 'pdf'
        case 'report --for' 'export bundle --for'
            printf '%s\n' 'police' 'court' 'defence-organisation' 'practice' 'employer' 'subject'
        case 'report --include' 'report --exclude' 'export bundle --include' 'export bundle --exclude'
            printf '%s\n' 'account' 'counts' 'timeline' 'flags' 'considerations' 'steps' 'advice' 'protection' 'elements' 'exhibits' 'labels' 'contacts' 'reasons' 'checks' 'receipt' 'decisions' 'confidential'
        case 'report --withhold'
            printf '%s\n' 'occurred' 'kind' 'occurred_from' 'occurred_to' 'occurred_precision' 'occurred_zone' 'occurred_typed' 'recorded_by' 'description' 'exact_words' 'times' 'channel' 'place' 'place_detail' 'target' 'identifier' 'witnesses' 'attribution' 'attribution_reason' 'told_by' 'fear' 'threat' 'contact' 'private_knowledge' 'impact' 'response' 'value' 'outcome' 'step' 'with' 'reference' 'warned_how' 'removal_risk' 'order_type' 'conditions' 'until' 'objection' 'about' 'confidential' 'tags' 'source_recorded_at' 'source_recorded_by' 'source_place' 'source_id' 'source_missing' 'source_line' 'home'
        case 'settings set 0'
            printf '%s\n' 'silence-days' 'rate-days' 'rate-least' 'settled-after' 'gift-total' 'step-days' 'jurisdiction' 'help-emergency' 'recorder' 'zone' 'controller' 'purpose' 'basis' 'review-after'
        case 'export csv --withhold' 'export json --withhold' 'export jsonl --withhold' 'export timesketch --withhold' 'export xlsx --withhold'
            printf '%s\n' 'occurred' 'kind' 'subject' 'occurred_from' 'occurred_to' 'occurred_precision' 'occurred_zone' 'occurred_typed' 'recorded_by' 'description' 'exact_words' 'times' 'channel' 'place' 'place_detail' 'target' 'identifier' 'witnesses' 'attribution' 'attribution_reason' 'told_by' 'fear' 'threat' 'contact' 'private_knowledge' 'impact' 'response' 'value' 'outcome' 'step' 'with' 'reference' 'warned_how' 'removal_risk' 'order_type' 'conditions' 'until' 'objection' 'about' 'confidential' 'tags' 'source_recorded_at' 'source_recorded_by' 'source_place' 'source_id' 'source_missing' 'source_line' 'home'
        case 'export bundle --withhold'
            printf '%s\n' 'occurred' 'kind' 'subject' 'occurred_from' 'occurred_to' 'occurred_precision' 'occurred_zone' 'occurred_typed' 'recorded_by' 'description' 'exact_words' 'times' 'channel' 'place' 'place_detail' 'target' 'identifier' 'witnesses' 'attribution' 'attribution_reason' 'told_by' 'fear' 'threat' 'contact' 'private_knowledge' 'impact' 'response' 'value' 'outcome' 'step' 'with' 'reference' 'warned_how' 'removal_risk' 'order_type' 'conditions' 'until' 'objection' 'about' 'confidential' 'tags' 'source_recorded_at' 'source_recorded_by' 'source_place' 'source_id' 'source_missing' 'source_line' 'home' 'evidence' 'position'
        case 'import csv --delimiter'
            printf '%s\n' 'comma' 'semicolon' 'tab' 'pipe'
        case 'import csv --century' 'import json --century' 'import jsonl --century'
            printf '%s\n' '1900' '2000'
        case 'completion 0'
            printf '%s\n' 'bash' 'zsh' 'fish'
        case '* --file'
            printf '%s\n' @files
        case '* --color'
            printf '%s\n' 'auto' 'always' 'never'
    end
end

# Finds an option by any of its names and prints its long name, and = or * where a value follows.
function __daybook_find --argument-names name
    for each in $argv[2..-1]
        set -l names (string split \t -- $each)[1]
        set -l takes (string match -r '[=*]$' -- $names)
        set names (string split , -- (string trim -r -c '=*' -- $names))
        if contains -- $name $names
            printf '%s\n' $names[-1] $takes
            return 0
        end
    end
    return 1
end

function __daybook_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~/' -- $HOME/ $words[1])
    set -e words[1]
    set -l options (__daybook_options '')
    set -l cmd ''
    set -l group ''
    set -l helping ''
    set -l want ''
    set -l file
    set -l given
    set -l place 0
    set -l ended ''
    for word in $words
        if test -n "$want"
            test $want = --file; and set file $word
            set want ''
            continue
        end
        if test "$word" = --
            set ended 1
            continue
        end
        if test -z "$ended"; and string match -q -r '^-.' -- $word
            if set -l found (__daybook_find $word $options)
                set -a given $found[1]
                set -q found[2]; and set want $found[1]
            else if string match -q -- '--*=*' $word; and set -l found (__daybook_find (string split -m 1 = -- $word)[1] $options)
                set -a given $found[1]
                test $found[1] = --file; and set file (string split -m 1 = -- $word)[2]
            else if set -l found (__daybook_find (string sub -l 2 -- $word) $options)
                set -a given $found[1]
                test $found[1] = --file; and set file (string sub -s 3 -- $word)
            end
            continue
        end
        if test -n "$cmd"
            set place (math $place + 1)
            continue
        else if test -n "$group"
            set cmd "$group $word"
        else if test "$word" = help; and test -z "$helping"
            set helping 1
            continue
        else
            switch "$word"
                case subject witness evidence escalation settings export import
                    set group $word
                case '*'
                    set cmd $word
            end
        end
        # A group can be a command by itself.
        set options (__daybook_options (test -n "$cmd"; and echo $cmd; or echo $group))
    end
    set -l log
    if set -q file[1]
        set log -f (string replace -r '^~/' -- $HOME/ $file)
    end
    if test -n "$want"
        __daybook_offer "$cmd $want" '' "$current" $program $log
    else if test -z "$ended"; and string match -q -- '--*=*' $current
        set -l typed (string split -m 1 = -- $current)
        if set -l found (__daybook_find $typed[1] $options)
            __daybook_offer "$cmd $found[1]" $typed[1]= "$typed[2]" $program $log
        end
    else if test -z "$ended"; and string match -q -- '-*' $current
        __daybook_offer_options $options -- $given
    else if test -z "$cmd" -a -n "$group"
        switch $group
            case subject
                printf '%s\n' 'add'\t'Add a subject: the person whose conduct is logged' 'list'\t'List the subjects by their codes' 'show'\t'Show a subject\'s identity card' 'set'\t'Fill in or correct a subject\'s identity card'
            case witness
                printf '%s\n' 'add'\t'Write down how to reach a witness' 'list'\t'List the witnesses, and whether each has a card' 'show'\t'Show the card of a witness' 'set'\t'Fill in or correct the card of a witness'
            case evidence
                printf '%s\n' 'list'\t'List the files and things that the log keeps' 'extract'\t'Write kept files into a folder' 'add-item'\t'Record a thing that is kept, such as a gift in a box' 'handed'\t'Record that a thing was handed to somebody' 'continuity'\t'Show who had each thing, where, and from when to when'
            case escalation
                printf '%s\n' 'dismiss'\t'Set a flag aside, giving a reason'
            case settings
                printf '%s\n' 'list'\t'Show the log\'s settings, such as the thresholds of rules' 'set'\t'Change a setting of the log, with a reason'
            case export
                printf '%s\n' 'csv'\t'Export entries as CSV, for programs or for a spreadsheet' 'json'\t'Export entries as one JSON document' 'jsonl'\t'Export entries as JSON, one object a line' 'timesketch'\t'Export entries for a timeline in Timesketch' 'xlsx'\t'Export entries as an Excel workbook, for a meeting' 'bundle'\t'Make a folder or zip that others check without daybook'
            case import
                printf '%s\n' 'csv'\t'Import entries from CSV: an old log, or daybook\'s export' 'json'\t'Import entries from a JSON document' 'jsonl'\t'Import entries from JSON, one object a line' 'bundle'\t'Bring in a colleague\'s log, to read alongside yours'
        end
    else if test -z "$cmd"
        printf '%s\n' 'init'\t'Make a new log' 'subject'\t'add, list, show, set' 'witness'\t'add, list, show, set' 'add'\t'Add an incident: something that the subject did' 'step'\t'Record a step taken in response' 'note'\t'Add a note' 'attach'\t'Attach files to an entry' 'amend'\t'Correct an entry' 'withdraw'\t'Withdraw an entry made by mistake' 'redact'\t'Remove facts or exhibits, where the law asks' 'timeline'\t'Show the entries in the order in which things happened' 'show'\t'Show one entry in full, or any record' 'evidence'\t'list, extract, add-item, handed, continuity' 'escalation'\t'dismiss' 'guidance'\t'Show the recommended steps: done, not done, and why' 'summary'\t'Show the log on one page' 'now'\t'Show whom to ring and what to do first, on one screen' 'draft'\t'Draft a letter, a note or words to say' 'report'\t'Make a report that anybody can read, as HTML or PDF' 'given'\t'List what was handed over, to whom and why' 'settings'\t'list, set' 'hold'\t'Keep everything while a claim lasts (a legal hold)' 'export'\t'csv, json, jsonl, timesketch, xlsx, bundle' 'import'\t'csv, json, jsonl, bundle' 'checkpoint'\t'Make a short code to keep elsewhere, to detect changes' 'verify'\t'Check that nothing in the log was changed' 'backup'\t'Make a verified copy of the log' 'restore'\t'Restore a log from a backup' 'rebuild'\t'Rebuild everything that is shown from what was recorded' 'doctor'\t'Check for anything that could damage or expose the log' 'completion'\t'Print the completion script for a shell' 'demo'\t'Make a sample log from an invented case, and show it'
        test -z "$helping"; and printf '%s\n' help\t'Show the help of a command'
    else if test -z "$helping"
        if not __daybook_offer "$cmd $place" '' "$current" $program $log; and test -z "$ended"
            __daybook_offer_options $options -- $given
        end
    end
end

# Prints each option that may still be given, under each of its names.
function __daybook_offer_options
    set -l end (contains -i -- -- $argv)
    set -l given
    test $end -lt (count $argv); and set given $argv[(math $end + 1)..-1]
    for each in $argv[1..(math $end - 1)]
        set -l parts (string split \t -- $each)
        set -l names (string split , -- (string trim -r -c '=*' -- $parts[1]))
        if string match -q -- '*\*' $parts[1]; or not contains -- $names[-1] $given
            for name in $names
                printf '%s\t%s\n' $name $parts[2]
            end
        end
    end
end

# Prints what can stand in a place, each with a prefix; fails where there is nothing to say of it.
function __daybook_offer --argument-names what prefix current
    set -l values (__daybook_values $what)
    set -q values[1]; or return 1
    switch $values[1]
        case @files
            set values (__fish_complete_path $current)
        case @folders
            set values (__fish_complete_directories $current)
        case @subjects @entries
            # A code or a number a line, and what it stands for behind a blank. What is in a log is never run nor expanded.
            set values ($argv[4..-1] __complete (string sub -s 2 -- $values[1]) 2>/dev/null </dev/null | string replace ' ' \t)
    end
    set -q values[1]; and printf '%s\n' $prefix$values
    return 0
end

complete -c daybook -k -f -a '(__daybook_complete)'
