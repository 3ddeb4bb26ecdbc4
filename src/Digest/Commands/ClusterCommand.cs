using System.CommandLine;
using Digest.Selection;
using Digest.Stories;

namespace Digest.App.Commands;

/// <summary><c>digest cluster</c>: which items of a set tell the same story, or the other language's items nearest to each Chinese one.</summary>
public static class ClusterCommand
{
    // Beyond the first few dozen nobody looks.
    private const int Ranked = 50;

    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var batch = new StoryBatch();
        var rank = new Option<bool>("--rank") { Description = "for each Chinese item, ids of the other language, nearest first" };
        var command = new Command("cluster", "Group the items that tell the same story: {id, cluster}") { batch.Input, batch.Output, rank };
        command.SetAction(result => batch.Run(result, rows => result.GetValue(rank) ? Rank(rows) : Cluster(rows)));
        return command;
    }

    private static IEnumerable<object> Cluster(IReadOnlyList<StoryRow> rows)
    {
        var firsts = new StoryClusterer(Reader(), new StoryOptions()).Cluster([.. rows.Select(row => row.Telling)]);
        return rows.Select((row, at) => new { id = row.Id, cluster = rows[firsts[at]].Id });
    }

    private static IEnumerable<object> Rank(IReadOnlyList<StoryRow> rows) =>
        new CrossLingual(Reader(), new StoryOptions())
            .Rank([.. rows.Select(row => row.Telling)], Ranked)
            .Select(pair => new { id = rows[pair.Telling].Id, ranked = pair.Ranked.Select(other => rows[other].Id) });

    private static TermReader Reader() => new(ConceptLexicon.With(Catalogue.Load([]).Topics));
}
