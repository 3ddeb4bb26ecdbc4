using System.Text.RegularExpressions;
using Digest.Tests.Support;

namespace Digest.Tests.Architecture;

public sealed partial class StageOrderTests
{
    private static readonly string[] Stages =
        ["Feeds", "Fetching", "Parsing", "Readability", "Selection", "Stories", "Summaries", "Templating", "Transport", "Web"];

    [Fact]
    public void The_folders_of_the_core_are_the_stages_in_the_order_of_the_data()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", "Digest.Core"))
            .Select(path => Path.GetFileName(path))
            .Where(name => name is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Stages, folders);
    }

    [Fact]
    public void A_stage_uses_only_stages_above_it_in_the_listing()
    {
        var offences =
            from file in Repository.Sources("src/Digest.Core")
            let own = Array.IndexOf(Stages, file.Split('/')[2])
            from used in StagesUsedBy(file)
            where own < 0 || used > own
            select $"{file} uses {Stages[used]}";

        Assert.Empty(offences);
    }

    private static IEnumerable<int> StagesUsedBy(string file) =>
        UsedStage().Matches(File.ReadAllText(Repository.PathOf(file)))
            .Select(match => Array.IndexOf(Stages, match.Groups["stage"].Value))
            .Where(stage => stage >= 0)
            .Distinct();


    [GeneratedRegex(@"(?<!namespace )\bDigest\.(?<stage>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsedStage();
}
