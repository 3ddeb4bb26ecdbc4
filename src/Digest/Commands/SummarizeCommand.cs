using System.CommandLine;
using Digest.Summaries;

namespace Digest.App.Commands;

/// <summary><c>digest summarize</c>: the sentences of each item that tell most of it, as they stand there.</summary>
public static class SummarizeCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var batch = new StoryBatch();
        var sentences = new Option<int>("--sentences") { Description = "how many sentences to keep", DefaultValueFactory = _ => 2 };
        var command = new Command("summarize", "Keep the sentences that tell most: {id, summary}") { batch.Input, batch.Output, sentences };
        command.SetAction(result => batch.Run(result, rows => rows.Select(row => Summary(row, Math.Max(1, result.GetValue(sentences))))));
        return command;
    }

    private static object Summary(StoryRow row, int count)
    {
        var text = row.Telling.Text;
        var sentences = SentenceReader.Read(text);
        var chosen = SentenceChooser.Choose(row.Telling.Title, sentences, count, row.Telling.IsChinese);
        return new { id = row.Id, summary = string.Join(row.Telling.IsChinese ? "" : " ", chosen.Select(at => sentences[at])) };
    }
}
