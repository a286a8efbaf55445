# verify.ps1 [-Checkpoint FILE[, FILE]]
#
# Checks the bundle that this script lies in, a daybook log handed over, without daybook, on Windows PowerShell 5.1 or PowerShell 7:
#
#     powershell -ExecutionPolicy Bypass -File verify.ps1
#
# Ends with 0 when everything holds, 5 when something does not, 2 when it was not understood, 1 when it could not be done. It does what
# verify.sh does, but for the signatures of time stamps, which it does not check. What it shows is in VERIFY.txt. The work is done by
# the C# below, which PowerShell compiles and which needs nothing but .NET.

param([string[]] $Checkpoint = @())

$source = @'
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DaybookBundle
{
    // Something does not hold.
    public class Bad : Exception { public Bad(string message) : base(message) { } }

    // JSON: objects, lists, text, whole numbers, true, false and null. Nothing may be said twice in one object.
    public class Json
    {
        readonly string text;
        int at, depth;

        Json(string text) { this.text = text; }

        public static object Parse(string text)
        {
            Json json = new Json(text);
            object value = json.Value();
            json.Blanks();
            if (json.at != text.Length) throw new Bad("there is more after the end of the JSON");
            return value;
        }

        void Blanks() { while (at < text.Length && " \t\r\n".IndexOf(text[at]) >= 0) at++; }

        char Next()
        {
            if (at >= text.Length) throw new Bad("the JSON breaks off");
            return text[at++];
        }

        void Expect(string word)
        {
            foreach (char c in word) if (Next() != c) throw new Bad("it is not JSON");
        }

        object Value()
        {
            Blanks();
            char c = Next();
            if (c == '{' || c == '[')
            {
                if (++depth > 20) throw new Bad("it is not JSON that daybook writes");
                object all = c == '{' ? Object() : List();
                depth--;
                return all;
            }
            if (c == '"') return Text();
            if (c == 't') { Expect("rue"); return true; }
            if (c == 'f') { Expect("alse"); return false; }
            if (c == 'n') { Expect("ull"); return null; }
            int start = at - 1;
            while (at < text.Length && text[at] >= '0' && text[at] <= '9') at++;
            string digits = text.Substring(start, at - start);
            if (!Regex.IsMatch(digits, "^-?(0|[1-9][0-9]{0,17})\\z")) throw new Bad("it is not JSON");
            return long.Parse(digits, CultureInfo.InvariantCulture);
        }

        object Object()
        {
            Dictionary<string, object> all = new Dictionary<string, object>(StringComparer.Ordinal);
            Blanks();
            if (at < text.Length && text[at] == '}') { at++; return all; }
            while (true)
            {
                Blanks();
                Expect("\"");
                string key = Text();
                Blanks();
                Expect(":");
                if (all.ContainsKey(key)) throw new Bad("it says something twice, at " + key);
                all[key] = Value();
                Blanks();
                char c = Next();
                if (c == '}') return all;
                if (c != ',') throw new Bad("it is not JSON");
            }
        }

        object List()
        {
            List<object> all = new List<object>();
            Blanks();
            if (at < text.Length && text[at] == ']') { at++; return all; }
            while (true)
            {
                all.Add(Value());
                Blanks();
                char c = Next();
                if (c == ']') return all;
                if (c != ',') throw new Bad("it is not JSON");
            }
        }

        string Text()
        {
            StringBuilder all = new StringBuilder();
            while (true)
            {
                char c = Next();
                if (c == '"') return all.ToString();
                if (c != '\\') { all.Append(c); continue; }
                c = Next();
                int place = "\"\\/bfnrt".IndexOf(c);
                if (place >= 0) { all.Append("\"\\/\b\f\n\r\t"[place]); continue; }
                if (c != 'u' || at + 4 > text.Length) throw new Bad("it is not JSON");
                all.Append((char) int.Parse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
        }

        // Whether two values are the same; the order of keys does not matter.
        public static bool Same(object a, object b)
        {
            Dictionary<string, object> left = a as Dictionary<string, object>;
            Dictionary<string, object> right = b as Dictionary<string, object>;
            if (left != null && right != null)
            {
                if (left.Count != right.Count) return false;
                foreach (string key in left.Keys) if (!right.ContainsKey(key) || !Same(left[key], right[key])) return false;
                return true;
            }
            List<object> first = a as List<object>;
            List<object> second = b as List<object>;
            if (first != null && second != null)
            {
                if (first.Count != second.Count) return false;
                for (int i = 0; i < first.Count; i++) if (!Same(first[i], second[i])) return false;
                return true;
            }
            return a == null ? b == null : a.Equals(b);
        }
    }

    // A record of the chain with the facts of it that are given.
    public class Record
    {
        public int Seq;
        public string Hash, Log, Prev, Time, Kind;
        // The highest recording time before it, where the clock was behind that.
        public string Behind;
        public int Ref;
        // Of an entry: its place among the entries.
        public int Number;
        public Dictionary<string, bool> Commitments = new Dictionary<string, bool>(StringComparer.Ordinal);
        public Dictionary<string, object> Facts = new Dictionary<string, object>(StringComparer.Ordinal);
        public List<Record> About = new List<Record>();

        // How many facts are missing that no redaction removed, and how many that one did.
        public int Open;
        public Dictionary<Record, int> Gone = new Dictionary<Record, int>();

        public object Fact(string name) { object value; return Facts.TryGetValue(name, out value) ? value : null; }
        public string Text(string name) { return Fact(name) as string; }
        public List<object> All(string name) { return Fact(name) as List<object> ?? new List<object>(); }
    }

    public class Verify
    {
        const string Chain = "data/chain.jsonl";
        const string Given = "data/disclosures.jsonl";
        const string Entries = "data/entries.json";
        static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);
        static readonly Regex LineForm = new Regex("^\\{\"v\":1,\"log\":\"([0-9a-f]{32})\",\"seq\":([1-9][0-9]{0,8}),\"prev\":\"([0-9a-f]{64})\",\"rec\":\"([0-9TZ:.-]{24})\","
            + "\"tz\":\"[!#-\\[\\]-~]+\",\"kind\":\"([a-z]+)\"(,\"ref\":([1-9][0-9]{0,8}))?,\"_sd\":\\[((\"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\",?)*)\\]\\}\\z");
        static readonly string[] Plain = { "about", "attribution", "attribution_reason", "channel", "confidential", "contact", "description", "exact_words", "fear",
            "identifier", "impact", "kind", "objection", "order_type", "outcome", "place", "place_detail", "private_knowledge", "recorded_by", "reference",
            "removal_risk", "response", "source_id", "source_line", "source_place", "source_recorded_at", "source_recorded_by", "step",
            "subject", "target", "threat", "times", "told_by", "type", "until", "value", "warned_how", "with" };

        readonly string folder;
        readonly string[] brought;
        readonly TextWriter output;
        readonly Dictionary<string, string> sums = new Dictionary<string, string>(StringComparer.Ordinal);
        readonly List<Record> records = new List<Record>();
        readonly List<Dictionary<string, object>> entries = new List<Dictionary<string, object>>();
        string reason;
        int newest;

        Verify(string folder, string[] brought, TextWriter output) { this.folder = folder; this.brought = brought; this.output = output; }

        public static int Run(string folder, string[] checkpoints, TextWriter output, TextWriter errors)
        {
            foreach (string each in checkpoints)
            {
                if (!File.Exists(each)) { errors.WriteLine("There is no file " + Clean(each) + "."); return 2; }
                if (CheckpointIn(File.ReadAllText(each)) == null)
                {
                    errors.WriteLine(Clean(each) + " is not a checkpoint: it is five lines that begin with daybook-checkpoint/1, or from paper the record's number and 16 groups of 4.");
                    return 2;
                }
            }
            return new Verify(folder, checkpoints, output).All();
        }

        // Everything that is printed may come from somebody who wants to mislead: only visible characters of ASCII are shown.
        static string Clean(string text)
        {
            StringBuilder all = new StringBuilder();
            foreach (char c in text) if (all.Length < 300) all.Append(c >= ' ' && c <= '~' ? c : '?');
            return all.ToString();
        }

        void Good(string name, string detail) { output.WriteLine(name.PadRight(11) + " " + Clean(detail)); }

        void Fails(string name, string detail)
        {
            output.WriteLine(name.PadRight(11) + " DOES NOT HOLD: " + Clean(detail));
            if (reason == null) reason = name + ": " + Clean(detail);
        }

        delegate string Check();

        bool Try(string name, Check check)
        {
            try { string detail = check(); if (detail != null) Good(name, detail); return true; }
            catch (Bad e) { Fails(name, e.Message); }
            catch (IOException e) { Fails(name, "it cannot be read: " + e.Message); }
            catch (Exception) { Fails(name, "it is not in its form"); }
            return false;
        }

        int All()
        {
            bool readable = Try("files", Files) | true;
            if (leftOut != null) Good("left out", leftOut);
            foreach (string each in new[] { Chain, Given, Entries, "data/checkpoint.txt" }) readable &= File.Exists(At(each));
            if (readable && Try("chain", ReadChain) && Try("clock", Clock) && Try("facts", ReadFacts))
            {
                Try("entries", CheckEntries);
                Try("tables", Tables);
                Try("evidence", Evidence);
                Try("checkpoint", OwnCheckpoint);
                foreach (string each in brought)
                {
                    string file = each;
                    Try("checkpoint", delegate { return Outside(file); });
                }
                foreach (Record each in records)
                {
                    Record token = each;
                    if (token.Kind == "token" && token.Fact("token") != null) Try("time stamp", delegate { return Token(token); });
                }
            }
            output.WriteLine();
            if (reason != null) output.WriteLine("DOES NOT VERIFY: " + reason);
            else if (newest > 0) output.WriteLine("VERIFIED to the checkpoint of record " + newest + ", recorded " + records[newest - 1].Time + Apart(newest));
            else output.WriteLine("CHAIN INTACT, no outside checkpoint given: a cut tail or a complete rewrite cannot be excluded"
                + (Apart(records.Count) == "" ? "" : ". It holds" + Apart(records.Count)));
            return reason == null ? 0 : 5;
        }

        string At(string path) { return Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar)); }

        static string Hex(byte[] bytes) { return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant(); }

        static byte[] Sha256(byte[] bytes) { using (SHA256 sha = SHA256.Create()) return sha.ComputeHash(bytes); }

        static string Base64Url(byte[] bytes) { return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_'); }

        // The lines of a file of ASCII, each of which ends with LF.
        string[] Lines(string path)
        {
            byte[] bytes = File.ReadAllBytes(At(path));
            foreach (byte each in bytes) if (each != 10 && (each < 32 || each > 126)) throw new Bad(path + " has bytes that no line has");
            if (bytes.Length == 0) return new string[0];
            if (bytes[bytes.Length - 1] != 10) throw new Bad(path + " breaks off");
            return Encoding.ASCII.GetString(bytes, 0, bytes.Length - 1).Split('\n');
        }

        // A checkpoint that the reader brought may lie in the folder.
        bool Brought(string path)
        {
            foreach (string each in brought) if (Path.GetFullPath(each) == Path.GetFullPath(path)) return true;
            return false;
        }

        // 1. Files: each is as its manifest says, and there is none that no manifest names.
        string Files()
        {
            foreach (string manifest in new[] { "manifest-sha256.txt", "tagmanifest-sha256.txt" })
            {
                if (!File.Exists(At(manifest))) throw new Bad(manifest + " is missing");
                foreach (string line in Lines(manifest))
                {
                    Match match = Regex.Match(line, "^([0-9a-f]{64})  ([A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*)\\z");
                    if (!match.Success) throw new Bad("a manifest has a line that daybook does not write: " + line);
                    string path = match.Groups[2].Value;
                    if (sums.ContainsKey(path)) throw new Bad(path + " is named twice");
                    sums[path] = match.Groups[1].Value;
                }
            }
            foreach (string each in new[] { "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "VERIFY.txt", "verify.sh", "verify.ps1",
                Chain, Given, Entries, "data/evidence.csv", "data/checkpoint.txt" })
                if (!sums.ContainsKey(each)) throw new Bad("no manifest names " + each);
            string[] info = File.ReadAllLines(At("bag-info.txt"));
            bytesWithheld = Array.IndexOf(info, "Daybook-Withheld: evidence") >= 0 || Array.IndexOf(info, "Daybook-Withheld: position") >= 0;
            noExhibits = Array.IndexOf(info, "Daybook-Withheld: exhibits") >= 0;
            noReasons = Array.IndexOf(info, "Daybook-Withheld: reasons") >= 0;
            noHistory = Array.IndexOf(info, "Daybook-Withheld: history") >= 0;
            if (Array.IndexOf(File.ReadAllLines(At("bagit.txt")), "BagIt-Version: 1.0") < 0
                || Array.IndexOf(info, "Daybook-Bundle: 1") < 0)
                throw new Bad("this is not a daybook bundle of version 1");
            var left = new List<string>();
            var more = new List<string>();
            foreach (string each in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            {
                string path = each.Substring(folder.TrimEnd('/', '\\').Length + 1).Replace('\\', '/');
                if (sums.ContainsKey(path) || path == "tagmanifest-sha256.txt") continue;
                if (Droppings.IsMatch(path)) left.Add(path);
                else if (!Brought(each)) more.Add(path);
            }
            left.Sort(string.CompareOrdinal);
            more.Sort(string.CompareOrdinal);
            if (more.Count > 0) throw new Bad(more[0] + " is in no manifest");
            foreach (KeyValuePair<string, string> each in sums)
            {
                if (!File.Exists(At(each.Key))) throw new Bad(each.Key + " is missing");
                using (SHA256 sha = SHA256.Create())
                using (FileStream stream = File.OpenRead(At(each.Key)))
                    if (Hex(sha.ComputeHash(stream)) != each.Value) throw new Bad(each.Key + " is not as its manifest says");
            }
            if (left.Count > 0)
                leftOut = left[0] + (left.Count == 1 ? "" : " and " + (left.Count - 1) + " more")
                    + ": put there by macOS or Windows, not part of the bundle";
            return "hold: " + sums.Count + " files are as the manifests say, and there is no other";
        }

        // What Finder, Explorer and network drives leave in a folder that they show.
        static readonly Regex Droppings = new Regex(
            "(^|/)(\\.DS_Store|\\._[^/]*|\\.Spotlight-V100|\\.Trashes|\\.fseventsd|Thumbs\\.db|desktop\\.ini|@eaDir|__MACOSX)(/|\\z)");
        string leftOut;
        // Whether something is said to be left out: the bytes of exhibits, exhibits, reasons of corrections, what entries said before.
        bool bytesWithheld, noExhibits, noReasons, noHistory;

        // 2. Chain: each line has the next number, the same log, and the hash of the line before it.
        string ReadChain()
        {
            string latest = "";
            int numbered = 0;
            foreach (string line in Lines(Chain))
            {
                int n = records.Count + 1;
                string begin = "record " + n + ": ";
                Match match = LineForm.Match(line);
                if (!match.Success) throw new Bad(begin + "its line is not in the one form that a line has");
                Record record = new Record();
                record.Hash = Hex(Sha256(Encoding.ASCII.GetBytes(line)));
                record.Log = match.Groups[1].Value;
                record.Seq = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
                record.Prev = match.Groups[3].Value;
                record.Time = match.Groups[4].Value;
                if (string.CompareOrdinal(record.Time, latest) < 0) record.Behind = latest; else latest = record.Time;
                record.Kind = match.Groups[5].Value;
                if (record.Kind == "entry") record.Number = ++numbered;
                if (match.Groups[7].Success) record.Ref = int.Parse(match.Groups[7].Value, CultureInfo.InvariantCulture);
                DateTime moment;
                if (!DateTime.TryParseExact(record.Time, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out moment))
                    throw new Bad(begin + "its time is none");
                if (record.Seq != n) throw new Bad(begin + "record " + n + " was expected, and " + record.Seq + " was found");
                if (record.Prev != (n == 1 ? new string('0', 64) : records[n - 2].Hash))
                    throw new Bad(begin + "it does not follow the record before it, which was changed or replaced");
                if (n > 1 && record.Log != records[0].Log) throw new Bad(begin + "it belongs to another log");
                if ((record.Kind == "genesis") != (n == 1)) throw new Bad(begin + "a log begins with its genesis record and has no other");
                if (record.Ref >= n) throw new Bad(begin + "it refers to record " + record.Ref + ", which is not before it");
                string last = "";
                if (match.Groups[8].Value.EndsWith(",")) throw new Bad(begin + "its line is not in the one form that a line has");
                foreach (string each in match.Groups[8].Value.Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries))
                {
                    string digest = each.Trim('"');
                    if (string.CompareOrdinal(last, digest) >= 0) throw new Bad(begin + "a commitment is there twice or out of order");
                    record.Commitments[digest] = false;
                    last = digest;
                }
                if (record.Ref > 0) records[record.Ref - 1].About.Add(record);
                records.Add(record);
            }
            if (records.Count == 0) throw new Bad("its file is empty or breaks off");
            Good("log", records[0].Log);
            Good("head", "record " + records.Count + " " + Regex.Replace(records[records.Count - 1].Hash, "....", " $0"));
            return "holds: " + Counted(records.Count, "record", "records") + ", from " + records[0].Time + " to " + records[records.Count - 1].Time
                + "; none was edited, removed, inserted or moved";
        }

        // Where the clock went back. That is said and breaks nothing: the order of the records comes from the chain.
        string Clock()
        {
            string first = null;
            int steps = 0, behind = 0;
            for (int i = 1; i < records.Count; i++)
            {
                if (records[i].Behind != null) behind++;
                if (string.CompareOrdinal(records[i].Time, records[i - 1].Time) >= 0) continue;
                if (steps++ == 0) first = "before record " + records[i].Seq + ", from " + records[i - 1].Time + " to " + records[i].Time;
            }
            return first == null ? null
                : "went back " + first + (steps > 1 ? "; times in all: " + steps : "") + "; records made while it was behind: " + behind;
        }

        // 3. Disclosures: each fact that is given is one that its record commits to.
        string ReadFacts()
        {
            int given = 0, before = 0, missing = 0, removed = 0, number = 0;
            foreach (string line in Lines(Given))
            {
                number++;
                Match match = Regex.Match(line, "^\\{\"seq\":([1-9][0-9]{0,8}),\"disclosure\":\"([A-Za-z0-9_-]+)\"\\}\\z");
                if (!match.Success) throw new Bad("line " + number + " of " + Given + " is not a fact that is given");
                int seq = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
                string encoded = match.Groups[2].Value;
                if (seq < before) throw new Bad(Given + " is not in the order of the chain");
                before = seq;
                string digest = Base64Url(Sha256(Encoding.ASCII.GetBytes(encoded)));
                bool used;
                if (seq > records.Count || !records[seq - 1].Commitments.TryGetValue(digest, out used) || used)
                    throw new Bad("a fact is not one that record " + seq + " commits to, or is given twice");
                records[seq - 1].Commitments[digest] = true;
                string padded = encoded.Replace('-', '+').Replace('_', '/') + "===".Substring(0, (4 - encoded.Length % 4) % 4);
                List<object> fact = Json.Parse(Strict.GetString(Convert.FromBase64String(padded))) as List<object>;
                if (fact == null || fact.Count != 3 || !(fact[0] is string) || ((string) fact[0]).Length != 22 || !(fact[1] is string))
                    throw new Bad("a fact of record " + seq + " cannot be read");
                if (records[seq - 1].Facts.ContainsKey((string) fact[1])) throw new Bad("a fact of record " + seq + " is given twice");
                records[seq - 1].Facts[(string) fact[1]] = fact[2];
                given++;
            }
            Judge();
            foreach (Record each in records)
            {
                missing += each.Open;
                foreach (int gone in each.Gone.Values) { missing += gone; removed += gone; }
            }
            string said = "hold: " + Counted(given, "fact is", "facts are") + " given, each the one that its record commits to";
            Good("facts", missing == 0 ? said : said + "; " + Counted(missing, "is", "are") + " not given: " + (missing - removed)
                + " withheld by the sender (or removed by a redaction that is not shown), " + removed + " removed from the log by redactions that are shown");
            foreach (Record each in records)
            {
                int count = 0;
                List<string> of = new List<string>();
                foreach (Record k in records) if (k.Gone.ContainsKey(each)) { count += k.Gone[each]; of.Add(k.Seq.ToString(CultureInfo.InvariantCulture)); }
                if (count > 0)
                    Good("redacted", count + " of record " + string.Join(" and ", of.ToArray()) + " (record " + each.Seq + ", on the authority of "
                        + (each.Text("authority") ?? "somebody whose name is not given") + ")");
            }
            return null;
        }

        // What a record of each kind must have, what it may lack when a redaction removed it, and what else a redaction may remove.
        const string Texts = "['occurred_typed','recorded_by','description','exact_words','times','channel','place','place_detail','target','identifier',"
            + "'witnesses','attribution','attribution_reason','told_by','fear','threat','contact','private_knowledge','impact','response','value',"
            + "'outcome','with','reference','warned_how','removal_risk','order_type','conditions','until','objection','about','confidential','tags',"
            + "'source_recorded_at','source_recorded_by','source_place','source_id','source_missing','source_row']";
        static readonly Dictionary<string, object> Law = (Dictionary<string, object>) Json.Parse(("{"
            + "'genesis':[[['program','zone','date_order']],[],['recorder']],"
            + "'witness':[[[]],[],['name','contact_details','role','reason','recorded_by']],"
            + "'subject':[[['code']],[],['name','identifiers','role','registered_at','last_seen','reason','recorded_by']],"
            + "'setting':[[['name']],['reason'],['value','recorded_by']],"
            + "'entry':[[['type','occurred_precision','occurred_zone']],[]," + Texts + "],"
            + "'amend':[[[]],['reason']," + Texts + "],"
            + "'withdraw':[[[]],['reason'],['recorded_by']],"
            + "'attach':[[['media_type','size','sha256']],['name'],['file_modified','claimed_times','shows','came_from']],"
            + "'redact':[[['removed','digests'],['exhibits','evidence_sha256']],['authority','reason'],['recorded_by']],"
            + "'checkpoint':[[['records','head','recorded']],[],['sent_to','recorded_by']],"
            + "'token':[[['records','digest','gen_time','tsa','serial','policy','token']],[],['recorded_by']],"
            + "'disclose':[[['format','records','head','entries','numbers','sha256'],['format','records','head','entries','numbers','tagmanifest_sha256']],"
            + "['given_to','name'],['filter','basis','reason','recorded_by']],"
            + "'dismiss':[[['rule','subject','rules_version','entries']],['reason','said'],['matters','recorded_by']],"
            + "'hold':[[['state']],['reason'],['recorded_by']],"
            + "'item':[[['occurred_precision','occurred_zone']],['description'],['kept','handled_by','occurred_typed','recorded_by']],"
            + "'hand':[[['occurred_precision','occurred_zone']],['handed_to'],['handed_by','kept','reason','occurred_typed','recorded_by']],"
            + "'import':[[['first_line','last_line','rows_taken','rows_refused'],['log','records','head','disclosures','disclosures_sha256']],"
            + "['file','sha256'],['label','recorded_by']]}").Replace('\'', '"'));

        // Whether a redaction may remove facts of a record: it comes later, and is about it or about the entry that it corrects or is a
        // listed exhibit of.
        static bool Reaches(Record redaction, Record k)
        {
            return redaction.Ref > 0 && k.Seq < redaction.Seq && (redaction.Ref == k.Seq || (redaction.Ref == k.Ref
                && (k.Kind == "amend" || k.Kind == "withdraw" || (k.Kind == "attach" && redaction.All("exhibits").Contains(k.Seq.ToString(CultureInfo.InvariantCulture))))));
        }

        static List<string> Names(object part)
        {
            List<string> names = new List<string>();
            foreach (object each in (List<object>) part) names.Add((string) each);
            return names;
        }

        // The law of redactions, as in docs/format.md: which facts may be missing, and which a record must have.
        void Judge()
        {
            Dictionary<string, List<Record>> byDigest = new Dictionary<string, List<Record>>(StringComparer.Ordinal);
            List<Record> redactions = new List<Record>();
            Dictionary<string, bool> used = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (Record each in records)
            {
                if (each.Kind != "redact") continue;
                redactions.Add(each);
                foreach (object digest in each.All("digests"))
                {
                    List<Record> all;
                    if (!byDigest.TryGetValue((string) digest, out all)) byDigest[(string) digest] = all = new List<Record>();
                    if (!all.Contains(each)) all.Add(each);
                }
            }
            foreach (Record k in records)
            {
                foreach (KeyValuePair<string, bool> digest in k.Commitments)
                {
                    List<Record> all;
                    bool named = byDigest.TryGetValue(digest.Key, out all);
                    if (digest.Value && named) throw new Bad("a fact is there that a redaction removed, of record " + k.Seq);
                    if (digest.Value) continue;
                    Record by = null;
                    if (named) foreach (Record each in all) if (by == null && Reaches(each, k)) by = each;
                    if (by == null) { k.Open++; continue; }
                    used[by.Seq + " " + digest.Key] = true;
                    k.Gone[by] = k.Gone.ContainsKey(by) ? k.Gone[by] + 1 : 1;
                }
            }
            foreach (KeyValuePair<string, List<Record>> each in byDigest)
                foreach (Record by in each.Value)
                    if (!used.ContainsKey(by.Seq + " " + each.Key)) throw new Bad("record " + by.Seq + " is a redaction that names facts that are not its to remove");
            foreach (Record k in records) JudgeOne(k, redactions);
        }

        void JudgeOne(Record k, List<Record> redactions)
        {
            object found;
            if (!Law.TryGetValue(k.Kind, out found)) throw new Bad("record " + k.Seq + " is of an unknown kind");
            List<object> row = (List<object>) found;
            List<string> unless = Names(row[1]), redactable = Names(row[1]);
            redactable.AddRange(Names(row[2]));
            foreach (Record each in redactions)
            {
                if (!Reaches(each, k)) continue;
                List<string> lost = each.Ref == k.Seq || k.Kind == "attach" ? redactable : k.Kind == "amend" ? Names(((List<object>) Law["entry"])[2]) : new List<string>();
                foreach (string name in k.Facts.Keys)
                    if (each.All("removed").Contains(name) && lost.Contains(name))
                        throw new Bad("record " + k.Seq + ": its " + name + " is still there, which record " + each.Seq + " says it removed");
            }
            Dictionary<string, bool> names = new Dictionary<string, bool>(StringComparer.Ordinal);
            int gone = 0;
            foreach (KeyValuePair<Record, int> each in k.Gone)
            {
                Dictionary<string, bool> own = new Dictionary<string, bool>(StringComparer.Ordinal);
                foreach (object name in each.Key.All("removed"))
                    if (redactable.Contains((string) name) && !k.Facts.ContainsKey((string) name)) { own[(string) name] = true; names[(string) name] = true; }
                if (own.Count < each.Value) throw new Bad("record " + k.Seq + ": more of its facts are missing than record " + each.Key.Seq + " says it removed");
                gone += each.Value;
            }
            if (names.Count < gone) throw new Bad("record " + k.Seq + ": more of its facts are missing than redactions say they removed");
            List<string> fewest = null;
            foreach (object alternative in (List<object>) row[0])
            {
                List<string> lacks = Names(alternative);
                lacks.RemoveAll(delegate(string name) { return k.Facts.ContainsKey(name); });
                if (fewest == null || lacks.Count < fewest.Count) fewest = lacks;
            }
            foreach (string name in unless) if (!k.Facts.ContainsKey(name)) fewest.Add(name);
            // Of a correction the reason may be left out; whoever hands it over has to say so.
            List<string> unnamed = fewest.FindAll(delegate(string name) { return !names.ContainsKey(name) && !(k.Open > 0 && (name == "reason" || name == "authority")); });
            bool strict = k.Facts.Count > 0 && (k.Kind == "amend" || k.Kind == "withdraw" || k.Kind == "redact");
            if (unnamed.Count > (strict ? 0 : k.Open) || fewest.Count > gone + k.Open)
                throw new Bad("record " + k.Seq + ": it has no " + (unnamed.Count > 0 ? unnamed[0] : fewest[0]) + ", which every record of the kind " + k.Kind + " has");
        }

        static string Counted(int count, string one, string more) { return count + " " + (count == 1 ? one : more); }

        // What redactions removed of records up to a number, and how much of it since: nobody may say that nothing has changed without it.
        string Apart(int to)
        {
            int removed = 0, since = 0, hidden = 0;
            foreach (Record k in records)
            {
                if (k.Kind == "redact" && k.Facts.Count == 0) hidden++;
                if (k.Seq > to) continue;
                foreach (KeyValuePair<Record, int> each in k.Gone) { removed += each.Value; if (each.Key.Seq > to) since += each.Value; }
            }
            return (removed == 0 ? "" : ", apart from " + Counted(removed, "fact", "facts") + " removed by redaction") + (since == 0 ? "" : ", " + since + " of them after it")
                + (hidden == 0 ? "" : (removed == 0 ? ", apart from" : " and") + " what " + (hidden == 1 ? "1 redaction that is" : hidden + " redactions that are")
                    + " not shown here removed");
        }

        static Dictionary<string, object> Map(params object[] pairs)
        {
            Dictionary<string, object> map = new Dictionary<string, object>(StringComparer.Ordinal);
            for (int i = 0; i < pairs.Length; i += 2) map[(string) pairs[i]] = pairs[i + 1];
            return map;
        }

        static object Get(Dictionary<string, object> map, string name) { object value; return map.TryGetValue(name, out value) ? value : null; }

        static void AddOwn(Record amend, Dictionary<string, object> facts)
        {
            foreach (KeyValuePair<string, object> each in amend.Facts)
                if (each.Key != "reason" && each.Key != "cleared" && each.Key != "recorded_by") facts[each.Key] = each.Value;
        }

        static List<object> Sorted(IEnumerable<string> names, List<object> withheld)
        {
            SortedDictionary<string, bool> all = new SortedDictionary<string, bool>(StringComparer.Ordinal);
            foreach (string each in names) if (!withheld.Contains(each)) all[each] = true;
            List<object> sorted = new List<object>();
            foreach (string each in all.Keys) sorted.Add(each);
            return sorted;
        }

        // The number of the record that removed the bytes of an exhibit, or null.
        static object RedactedBy(Record entry, Record attached)
        {
            foreach (Record each in entry.About)
                if (each.Kind == "redact" && each.Seq > attached.Seq && each.All("evidence_sha256").Contains(attached.Fact("sha256"))
                    && each.All("exhibits").Contains(attached.Seq.ToString(CultureInfo.InvariantCulture)))
                    return (long) each.Seq;
            return null;
        }

        // 4. The readable entries are what the facts say, after amendments, withdrawals and redactions.
        Dictionary<string, object> Expected(Record entry, List<object> withheld)
        {
            Dictionary<string, object> facts = new Dictionary<string, object>(entry.Facts, StringComparer.Ordinal);
            List<object> evidence = new List<object>();
            List<object> amendments = new List<object>();
            bool withdrawn = false, redacted = false;
            foreach (Record each in entry.About)
            {
                if (each.Kind == "withdraw") withdrawn = true;
                if (each.Kind == "redact") redacted = true;
                // Exhibits that are left out as a whole are in no list.
                if (each.Kind == "attach" && each.Facts.Count > 0)
                    evidence.Add(Map("id", (long) each.Seq, "exhibit", each.Fact("exhibit"), "name", each.Fact("name") ?? "", "media_type",
                        each.Fact("media_type"), "size", each.Fact("size"), "sha256", each.Fact("sha256"), "redacted", RedactedBy(entry, each)));
                if (each.Kind != "amend") continue;
                Dictionary<string, object> own = new Dictionary<string, object>(StringComparer.Ordinal);
                AddOwn(each, own);
                List<string> changed = new List<string>(own.Keys);
                foreach (object name in each.All("cleared")) { facts.Remove((string) name); changed.Add((string) name); }
                AddOwn(each, facts);
                amendments.Add(Map("id", (long) each.Seq, "at", each.Time, "not_before", each.Behind, "by", each.Fact("recorded_by"), "reason", each.Fact("reason") ?? "",
                    "changed", Sorted(changed, withheld)));
            }
            Dictionary<string, object> all = Map("id", (long) entry.Number, "record", (long) entry.Seq,
                "status", withdrawn ? "withdrawn" : redacted ? "redacted" : amendments.Count > 0 ? "amended" : "current",
                "revision", 1L + amendments.Count, "recorded_at", entry.Time, "not_before", entry.Behind, "hash", entry.Hash,
                "source_import", entry.Ref == 0 ? null : (object) (long) entry.Ref, "origin", null,
                "witnesses", Get(facts, "witnesses") ?? new List<object>(), "conditions", Get(facts, "conditions") ?? new List<object>(), "tags", Get(facts, "tags") ?? new List<object>(),
                "source_missing", Get(facts, "source_missing") ?? new List<object>(),
                "evidence", evidence, "amendments", amendments,
                "occurred", Map("from", Get(facts, "occurred_from"), "to", Get(facts, "occurred_to"), "precision", Get(facts, "occurred_precision"),
                    "zone", Get(facts, "occurred_zone"), "typed", Get(facts, "occurred_typed"),
                    "edtf", Edtf(Get(facts, "occurred_from") as string, Get(facts, "occurred_to") as string, Get(facts, "occurred_precision") as string)));
            foreach (string name in Plain) all[name] = Get(facts, name);
            return all;
        }

        string CheckEntries()
        {
            Dictionary<string, object> document = Json.Parse(Strict.GetString(File.ReadAllBytes(At(Entries)))) as Dictionary<string, object>;
            Record last = records[records.Count - 1];
            if (document == null || !Json.Same(Get(document, "format"), "daybook.export/1") || !Json.Same(Get(document, "log"), last.Log))
                throw new Bad("entries.json is not an export of this log");
            if (!Json.Same(Get(document, "head"), Map("records", (long) records.Count, "hash", last.Hash)))
                throw new Bad("entries.json was made of another state of the log");
            if (document.Count != 6 || !document.ContainsKey("generated_at")) throw new Bad("entries.json says more or less than an export does");
            List<object> withheld = (List<object>) Get(document, "withheld");
            Dictionary<long, bool> seen = new Dictionary<long, bool>();
            foreach (object each in (List<object>) Get(document, "entries"))
            {
                Dictionary<string, object> entry = (Dictionary<string, object>) each;
                long seq = (long) Get(entry, "record");
                if (seq < 1 || seq > records.Count || records[(int) seq - 1].Kind != "entry" || records[(int) seq - 1].Facts.Count == 0)
                    throw new Bad("the entry of record " + seq + " is in entries.json and not given");
                long id = records[(int) seq - 1].Number;
                if (seen.ContainsKey(seq)) throw new Bad("entry " + id + " is there twice");
                seen[seq] = true;
                entries.Add(new Dictionary<string, object>(entry, StringComparer.Ordinal));
                Dictionary<string, object> expected = Expected(records[(int) seq - 1], withheld);
                Dictionary<string, object> shown = new Dictionary<string, object>(entry, StringComparer.Ordinal);
                object late = Get(shown, "late"), delay = Get(shown, "delay_seconds");
                List<object> hidden = Get(shown, "withheld") as List<object> ?? new List<object>();
                shown.Remove("late");
                shown.Remove("delay_seconds");
                shown.Remove("withheld");
                List<object> amendments = new List<object>();
                foreach (object amendment in (List<object>) Get(shown, "amendments"))
                {
                    Dictionary<string, object> map = new Dictionary<string, object>((Dictionary<string, object>) amendment, StringComparer.Ordinal);
                    List<string> names = new List<string>();
                    foreach (object name in (List<object>) Get(map, "changed")) names.Add((string) name);
                    map["changed"] = Sorted(names, withheld);
                    amendments.Add(map);
                }
                shown["amendments"] = amendments;
                foreach (string name in expected.Keys)
                    if (!shown.ContainsKey(name) || !Json.Same(shown[name], expected[name])) throw new Bad("entry " + id + " is not what was recorded: " + name);
                foreach (string name in shown.Keys)
                    if (!expected.ContainsKey(name)) throw new Bad("entry " + id + " is not what was recorded: " + name);
                if (!Json.Same(hidden, withheld)) throw new Bad("entry " + id + " names other facts as withheld");
                if (late != null && !(delay is long && (bool) late == ((long) delay > 86400))) throw new Bad("entry " + id + " is late or not, and says the opposite");
                CheckDelay(id, delay, (Dictionary<string, object>) expected["occurred"], records[(int) seq - 1]);
            }
            foreach (Record each in records)
                if (each.Kind == "entry" && each.Facts.Count > 0 && !seen.ContainsKey(each.Seq)) throw new Bad("the entry of record " + each.Seq + " is given and not in entries.json");
            CheckCorrections(withheld);
            return "hold: the " + Counted(seen.Count, "entry in entries.json says", "entries in entries.json say") + " what the facts say";
        }

        // Who takes the facts of a correction away, and the correction out of the entry, must not go unseen.
        void CheckCorrections(List<object> withheld)
        {
            foreach (Record each in records)
            {
                if (each.Kind == "entry" || each.Kind == "amend")
                    foreach (string name in each.Facts.Keys)
                        if (withheld.Contains(name)) throw new Bad("record " + each.Seq + " has " + name + ", which is said to be withheld");
                bool corrects = each.Kind == "amend" || each.Kind == "withdraw" || each.Kind == "redact";
                if (each.Ref == 0 || !(corrects || each.Kind == "attach") || records[each.Ref - 1].Facts.Count == 0) continue;
                // A redaction can also be about an identity card, an import or a setting, and then its facts need not be given.
                string about = records[each.Ref - 1].Kind;
                if (about != "entry" && about != "amend" && about != "withdraw" && about != "attach" && about != "redact") continue;
                if ((each.Kind == "attach" || each.Kind == "redact") && each.Facts.Count == 0 && noExhibits) continue;
                bool noReason = corrects && each.Fact("reason") == null;
                bool lacks = (noReason && !noReasons && !Removed(each, "reason")) || (each.Kind == "attach" && each.Facts.Count == 0);
                // With the bytes of an exhibit its SHA-256 is left out, with a reason its authority, and nothing else.
                int left = each.Kind == "attach" && each.Fact("sha256") == null && bytesWithheld ? 1 : 0;
                if (noReason && noReasons) left = each.Kind == "redact" ? 2 : 1;
                lacks |= withheld.Count == 0 && !noHistory && each.Open > left;
                if (lacks) throw new Bad("record " + each.Seq + " is about record " + each.Ref + ", and lacks facts that nobody says were withheld");
            }
        }

        // When it occurred as EDTF, which marks no time of day as approximate and has no range of times: these are given as their days.
        static string Edtf(string from, string to, string precision)
        {
            if (precision == null || precision == "unknown" || (from == null && to == null)) return null;
            if (precision == "about-day" || precision == "about-month" || precision == "about-year") return from + "~";
            if ((precision == "second" || precision == "minute") && from.Length == 25) return from;
            string first = Day(from), last = precision == "range" || (precision == "part-of-day" && to != null) ? Day(to) : first;
            return first == last ? first : first + "/" + last;
        }

        static string Day(string text) { return text == null ? ".." : text.Length > 10 ? text.Substring(0, 10) : text; }

        // Whether a redaction that removed facts of a record names one.
        static bool Removed(Record record, string name)
        {
            foreach (Record by in record.Gone.Keys) if (by.All("removed").Contains(name)) return true;
            return false;
        }

        // How late it was depends on a zone: it is held against the time that is given to within 15 hours.
        static void CheckDelay(long id, object delay, Dictionary<string, object> occurred, Record record)
        {
            string from = occurred["from"] as string, precision = occurred["precision"] as string;
            bool day = precision == "day";
            if (delay == null || from == null || occurred["to"] != null || !(day || precision == "second" || precision == "minute" || precision == "about")) return;
            string text = from.Substring(0, 10) + "T" + (from.Length > 10 ? from.Substring(11, 8) : "00:00:00");
            double seconds = (Moment((record.Behind ?? record.Time).Substring(0, 19)) - Moment(text)).TotalSeconds - (day ? 86400 : 0);
            if (Math.Abs(Math.Max(seconds, 0) - (long) delay) > 54000) throw new Bad("entry " + id + " is not as late as it says");
        }

        static DateTime Moment(string text) { return DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture); }

        static readonly string[] EntryColumns = ("id,record,type,kind,subject,status,revision,occurred_from,occurred_to,occurred_precision,"
            + "occurred_zone,occurred_typed,occurred_edtf,recorded_at,not_before,recorded_by,late,delay_seconds,description,exact_words,times,channel,place,place_detail,"
            + "target,identifier,witnesses,attribution,attribution_reason,told_by,fear,threat,contact,private_knowledge,impact,response,value,outcome,"
            + "step,with,reference,warned_how,removal_risk,order_type,conditions,until,objection,about,confidential,tags,"
            + "evidence,amendments,source_recorded_at,source_recorded_by,source_place,source_id,source_missing,source_line,source_import,origin_log,"
            + "origin_label,origin_id,hash").Split(',');
        static readonly string[] EvidenceColumns = "record,entry,exhibit,file,name,media_type,size,sha256,redacted,shows,came_from".Split(',');

        // The tables say what entries.json and the facts say.
        string Tables()
        {
            List<Dictionary<string, object>> exhibits = new List<Dictionary<string, object>>();
            foreach (Record each in records)
            {
                if (each.Kind != "attach" || each.Facts.Count == 0) continue;
                object file = null;
                foreach (string path in sums.Keys) if (path.StartsWith("data/evidence/" + each.Seq + "-", StringComparison.Ordinal)) file = path;
                exhibits.Add(Map("record", (long) each.Seq, "entry", (long) records[each.Ref - 1].Number, "exhibit", each.Fact("exhibit"), "file", file, "name", each.Fact("name") ?? "",
                    "media_type", each.Fact("media_type"), "size", each.Fact("size"), "sha256", each.Fact("sha256"), "shows", each.Fact("shows"), "came_from", each.Fact("came_from")));
            }
            foreach (Dictionary<string, object> each in entries)
                foreach (KeyValuePair<string, object> part in (Dictionary<string, object>) each["occurred"]) each["occurred_" + part.Key] = part.Value;
            Table("data/entries.csv", EntryColumns, entries, false);
            Table("data/entries-spreadsheet.csv", EntryColumns, entries, true);
            Table("data/evidence.csv", EvidenceColumns, exhibits, false);
            Table("data/evidence-spreadsheet.csv", EvidenceColumns, exhibits, true);
            return "hold: entries.csv, evidence.csv and their forms for spreadsheets say the same";
        }

        void Table(string path, string[] columns, List<Dictionary<string, object>> said, bool spreadsheet)
        {
            if (!File.Exists(At(path))) throw new Bad(path + " is missing");
            string text = Strict.GetString(File.ReadAllBytes(At(path)));
            if (spreadsheet) text = text.TrimStart('\uFEFF');
            if (!text.EndsWith("\r\n", StringComparison.Ordinal)) throw new Bad(path + ": it breaks off");
            List<string[]> rows = Rows(text);
            if (string.Join(",", rows[0]) != string.Join(",", columns)) throw new Bad(path + ": its headings are others");
            if (rows.Count != said.Count + 1) throw new Bad(path + ": its number of rows is " + (rows.Count - 1) + ", and there are " + said.Count);
            for (int i = 0; i < said.Count; i++)
            {
                if (rows[i + 1].Length != columns.Length) throw new Bad(path + ": row " + (i + 1) + " has another number of cells");
                for (int j = 0; j < columns.Length; j++)
                {
                    string cell = spreadsheet ? Exact(rows[i + 1][j]) : rows[i + 1][j];
                    bool same = columns[j] == "redacted" ? cell == "false" || (cell == "true" && said[i]["file"] == null) : SameCell(cell, Get(said[i], columns[j]));
                    if (!same) throw new Bad(path + ": row " + (i + 1) + " is not what was recorded: " + columns[j]);
                }
            }
        }

        static bool SameCell(string cell, object value)
        {
            List<object> list = value as List<object>;
            if (value == null || (list != null && list.Count == 0)) return cell == null;
            if (cell == null) return false;
            if (value is bool) return cell == ((bool) value ? "true" : "false");
            if (list == null) return cell == Convert.ToString(value, CultureInfo.InvariantCulture);
            string[] items = new string[list.Count];
            bool simple = true;
            for (int i = 0; i < items.Length; i++) { items[i] = list[i] as string; simple &= items[i] != null && items[i].IndexOf(';') < 0; }
            if (simple && cell == string.Join("; ", items)) return true;
            try { return Json.Same(Json.Parse(cell), value); } catch (Bad) { return false; }
        }

        // Rows of cells; null is an empty cell, "" a text that is known to be empty.
        static List<string[]> Rows(string text)
        {
            List<string[]> rows = new List<string[]>();
            List<string> row = new List<string>();
            StringBuilder cell = new StringBuilder();
            bool quoted = false, inside = false;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (inside)
                {
                    if (c != '"') cell.Append(c);
                    else if (i + 1 < text.Length && text[i + 1] == '"') { cell.Append(c); i++; }
                    else inside = false;
                }
                else if (c == '"') { inside = true; quoted = true; }
                else if (c == ',' || (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                {
                    row.Add(cell.Length == 0 && !quoted ? null : cell.ToString());
                    cell.Length = 0;
                    quoted = false;
                    if (c == ',') continue;
                    i++;
                    rows.Add(row.ToArray());
                    row.Clear();
                }
                else cell.Append(c);
            }
            return rows;
        }

        static bool Dangerous(char c) { return "=+-@\t\r\n'|\0\uFF1D\uFF0B\uFF0D\uFF20".IndexOf(c) >= 0; }

        // Takes away the apostrophes that make a cell harmless.
        static string Exact(string cell)
        {
            if (cell == null || cell.IndexOf('\'') < 0) return cell;
            StringBuilder exact = new StringBuilder();
            bool open = true;
            for (int i = 0; i < cell.Length; i++)
            {
                if (open && cell[i] == '\'' && i + 1 < cell.Length && Dangerous(cell[i + 1])) i++;
                exact.Append(cell[i]);
                open = ",;\t\n\r|\"".IndexOf(cell[i]) >= 0;
            }
            return exact.ToString();
        }

        // 5. Evidence: each file is the one that was attached. Its name begins with the number of the record that attached it.
        string Evidence()
        {
            Dictionary<string, bool> shown = new Dictionary<string, bool>(StringComparer.Ordinal);
            int attached = 0;
            foreach (KeyValuePair<string, string> each in sums)
            {
                if (!each.Key.StartsWith("data/evidence/", StringComparison.Ordinal)) continue;
                string number = each.Key.Substring(14).Split('-')[0];
                int seq;
                if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out seq) || seq < 1 || seq > records.Count
                    || number != seq.ToString(CultureInfo.InvariantCulture)
                    || records[seq - 1].Kind != "attach" || records[seq - 1].Text("sha256") != each.Value)
                    throw new Bad(each.Key + " is not the file that was attached");
                if (shown.ContainsKey(number)) throw new Bad("there are two files of record " + number);
                shown[number] = true;
            }
            List<string> missing = new List<string>();
            foreach (Record each in records)
            {
                if (each.Kind != "attach" || each.Facts.Count == 0) continue;
                attached++;
                string number = each.Seq.ToString(CultureInfo.InvariantCulture);
                if (!shown.ContainsKey(number)) missing.Add(number);
            }
            return "holds: " + shown.Count + " of " + Counted(attached, "exhibit is", "exhibits are") + " here, each as it was attached"
                + (missing.Count == 0 ? "" : "; without their bytes, withheld or redacted: record " + string.Join(", ", missing.ToArray()));
        }

        // A checkpoint as number, hash, log and time, of which paper has the first two; null when it is none.
        static string[] CheckpointIn(string text)
        {
            List<string> lines = new List<string>();
            foreach (string line in text.Split('\n')) if (line.Trim().Length > 0) lines.Add(line.Trim().TrimStart('\uFEFF'));
            string[] found;
            if (lines.Count >= 5 && lines[0] == "daybook-checkpoint/1") found = new[] { lines[2], lines[3], lines[1], lines[4] };
            else
            {
                List<string> words = new List<string>(string.Join(" ", lines.ToArray()).ToLowerInvariant().Replace("#", "")
                    .Split(new[] { ' ', '\t', '-' }, StringSplitOptions.RemoveEmptyEntries));
                if (words.Count > 0 && words[0] == "record") words.RemoveAt(0);
                if (words.Count < 2) return null;
                string hash = string.Join("", words.GetRange(1, words.Count - 1).ToArray());
                found = new[] { words[0], hash.Replace('o', '0').Replace('i', '1').Replace('l', '1'), null, null };
            }
            return Regex.IsMatch(found[0], "^[1-9][0-9]{0,8}\\z") && Regex.IsMatch(found[1], "^[0-9a-f]{64}\\z") ? found : null;
        }

        int Hold(string[] checkpoint)
        {
            int n = int.Parse(checkpoint[0], CultureInfo.InvariantCulture);
            if (checkpoint[2] != null && checkpoint[2] != records[0].Log) throw new Bad("it was made of another log, " + checkpoint[2]);
            if (n > records.Count)
                throw new Bad("it was made of record " + n + ", and there are " + records.Count + ": the end was cut off, or this is an older copy");
            if (checkpoint[1] != records[n - 1].Hash)
                throw new Bad("record " + n + " is another one now: the chain was written anew, or the checkpoint was copied wrongly");
            if (checkpoint[3] != null && checkpoint[3] != records[n - 1].Time)
                throw new Bad("it says that record " + n + " was recorded at " + checkpoint[3] + ", and the chain, whose hash agrees, says " + records[n - 1].Time);
            return n;
        }

        // 6. Checkpoints: the bundle's own, and those that were kept elsewhere.
        string OwnCheckpoint()
        {
            string[] own = CheckpointIn(File.ReadAllText(At("data/checkpoint.txt")));
            if (own == null || Hold(own) != records.Count) throw new Bad("data/checkpoint.txt is not that of record " + records.Count);
            return "holds: data/checkpoint.txt is that of record " + records.Count + ". By itself it proves nothing: it lies in the bundle";
        }

        string Outside(string file)
        {
            int n;
            try { n = Hold(CheckpointIn(File.ReadAllText(file))); }
            catch (Bad e) { throw new Bad(file + ": " + e.Message); }
            newest = Math.Max(newest, n);
            return "holds: up to record " + n + " nothing has changed since " + file + " was made" + Apart(n);
        }

        // 7. Time stamps: each is over a state of this chain. Signatures are not checked here.
        string Token(Record record)
        {
            string text = "data/tokens/" + record.Seq + ".checkpoint.txt", token = "data/tokens/" + record.Seq + ".tst", digest = record.Text("digest");
            if (!File.Exists(At(text)) || !File.Exists(At(token))) throw new Bad("the files of record " + record.Seq + " are missing");
            string[] stamped = CheckpointIn(File.ReadAllText(At(text)));
            if (stamped == null || stamped[3] == null || !Json.Same((long) Hold(stamped), record.Fact("records"))
                || File.ReadAllText(At(text)) != "daybook-checkpoint/1\n" + stamped[2] + "\n" + stamped[0] + "\n" + stamped[1] + "\n" + stamped[3] + "\n")
                throw new Bad(text + " is not the checkpoint that record " + record.Seq + " is about");
            if (Hex(Sha256(File.ReadAllBytes(At(text)))) != digest) throw new Bad("record " + record.Seq + " stamps another text than " + text);
            byte[] bytes = File.ReadAllBytes(At(token));
            if (Convert.ToBase64String(bytes) != record.Text("token")) throw new Bad(token + " is not the time stamp of record " + record.Seq);
            int at = Hex(bytes).IndexOf("0420" + digest, StringComparison.Ordinal);
            if (at < 0 || at % 2 != 0) throw new Bad(token + " is about another text than " + text);
            // Behind the digest come its number and its time (RFC 3161, TSTInfo).
            at = at / 2 + 34;
            if (bytes.Length < at + 2 || bytes[at] != 2 || bytes[at + 1] > 127 || bytes.Length < at + bytes[at + 1] + 4) throw new Bad(token + " cannot be read");
            string serial = Decimal(bytes, at + 2, bytes[at + 1]);
            at += 2 + bytes[at + 1];
            if (bytes[at] != 24 || bytes[at + 1] > 127 || bytes.Length < at + 2 + bytes[at + 1]) throw new Bad(token + " cannot be read");
            Match time = Regex.Match(Encoding.ASCII.GetString(bytes, at + 2, bytes[at + 1]), "^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(\\.([0-9]+))?Z$");
            if (!time.Success) throw new Bad(token + " cannot be read");
            string said = time.Result("$1-$2-$3T$4:$5:$6.") + (time.Groups[8].Value + "000").Substring(0, 3) + "Z";
            if (said != record.Text("gen_time")) throw new Bad(token + " is of " + said + ", and record " + record.Seq + " says " + record.Text("gen_time"));
            if (serial != record.Text("serial")) throw new Bad(token + " has another number than record " + record.Seq + " says");
            return "agrees: record " + record.Seq + " is over records 1 to " + stamped[0] + ", and its time stamp says " + said
                + ". Not checked here: its signature, its authority and its policy; verify.sh --ca FILE.pem does that";
        }

        // A whole number of ASN.1 in decimal digits.
        static string Decimal(byte[] bytes, int from, int length)
        {
            byte[] left = new byte[length];
            bool negative = length > 0 && bytes[from] > 127;
            int carry = 1;
            for (int i = length - 1; i >= 0; i--)
            {
                int each = negative ? 255 - bytes[from + i] + carry : bytes[from + i];
                carry = negative && each > 255 ? 1 : 0;
                left[i] = (byte) each;
            }
            string digits = "";
            bool more = true;
            while (more)
            {
                int rest = 0;
                more = false;
                for (int i = 0; i < length; i++)
                {
                    int each = rest * 256 + left[i];
                    left[i] = (byte) (each / 10);
                    rest = each % 10;
                    more |= left[i] != 0;
                }
                digits = rest + digits;
            }
            return (negative ? "-" : "") + digits;
        }
    }
}
'@

try {
    Add-Type -TypeDefinition $source -Language CSharp -ErrorAction Stop
} catch {
    [Console]::Error.WriteLine('The check could not be compiled here. Nothing was checked. ' + $_.Exception.Message)
    exit 1
}
$files = @()
foreach ($each in $Checkpoint) {
    $files += $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($each)
}
exit [DaybookBundle.Verify]::Run($PSScriptRoot, [string[]] $files, [Console]::Out, [Console]::Error)
