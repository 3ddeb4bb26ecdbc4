using Digest.Benchmarks;

// One verb a stage; each prints lines of JSON, for runs in turn with other programs.
var verbs = new SortedDictionary<string, Func<IReadOnlyDictionary<string, string>, int>>(StringComparer.Ordinal)
{
    ["extract"] = ExtractRun.Run,
    ["cluster"] = ClusterRun.Run,
    ["fuzz"] = FuzzRun.Run,
    ["parse"] = ParseRun.Run,
    ["render"] = RenderRun.Run,
    ["send"] = SendRun.Run,
    ["tag"] = TagRun.Run,
};

if (args is ["subjects", var subjects, var folder]) return SubjectsRun.Run([subjects, folder]);
if (args.Length > 0 && verbs.TryGetValue(args[0], out var verb)) return verb(VerbOptions.Read(args[1..]));
Console.Error.WriteLine($"Name a verb: {string.Join(", ", verbs.Keys.Append("subjects"))}.");
return 2;
