using Digest.Evaluation;

// evaluate seeds DIR OUT.json: what the program makes of a folder of plain texts.
// evaluate issues DATABASE: parity, languages, provenance, bytes and repeats of the issues published there.
// evaluate [stage …] [--raise]: measures the stages on the project's own fixtures and holds them against floors.json.
var stages = new SortedDictionary<string, Func<IEnumerable<Measurement>>>(StringComparer.Ordinal)
{
    ["grounding"] = GroundingStage.Measure,
    ["readability"] = ReadabilityStage.Measure,
    ["selection"] = SelectionStage.Measure,
    ["stories"] = StoriesStage.Measure,
    ["text"] = TextStage.Measure,
};

if (args is ["seeds", var folder, var output])
{
    SeedsPrediction.Write(folder, output);
    return 0;
}

if (args is ["issues", var database])
    return await IssueReport.WriteAsync(database, CancellationToken.None);

var wanted = args.Where(arg => !arg.StartsWith('-')).ToList();
if (wanted.Find(name => !stages.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no stage '{unknown}'. Choose of: {string.Join(' ', stages.Keys)}.");
    return 2;
}

var floors = Floors.Load(Floors.DefaultPath);
var measured = stages.Where(stage => wanted.Count == 0 || wanted.Contains(stage.Key, StringComparer.Ordinal))
    .SelectMany(stage => stage.Value().Select(measurement => measurement with { Name = $"{stage.Key}.{measurement.Name}" }))
    .ToList();

foreach (var measurement in measured) Console.WriteLine(floors.Report(measurement));
if (args.Contains("--raise", StringComparer.Ordinal)) floors.RaiseTo(measured).Save(Floors.DefaultPath);
return measured.TrueForAll(floors.Allows) ? 0 : 1;
