using System.Text.Json;
using Digest.App.Commands;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class SummarizeCommandTests : IDisposable
{
    private const string Text = "xAI released Grok 5 mini on Monday. The model costs 0.40 dollars for a million tokens. The weather in Lyon was fine.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void It_keeps_so_many_whole_sentences_of_the_text(string count)
    {
        var (input, output) = (_folder.Write("in.jsonl", $$"""{"id":"a","lang":"en","title":"xAI releases Grok 5 mini","text":"{{Text}}"}"""), _folder.At("out.jsonl"));

        SummarizeCommand.Build().Parse(["--in", input, "--out", output, "--sentences", count]).Invoke();

        var summary = JsonDocument.Parse(Assert.Single(File.ReadAllLines(output))).RootElement.GetProperty("summary").GetString() ?? "";
        Assert.Equal(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), summary.Split(". ").Length);
        Assert.All(summary.TrimEnd('.').Split(". "), sentence => Assert.Contains(sentence, Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_set_is_wrong_use()
    {
        using var program = new ProgramRun();

        Assert.Equal(2, (await program.RunAsync("summarize", "--in", _folder.At("none.jsonl"))).Code);
    }
}
