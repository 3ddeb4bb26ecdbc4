using Digest.App.Commands;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class ClusterCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tellings_of_one_event_share_a_cluster_and_another_event_does_not()
    {
        var lines = Run(
            """{"id":1,"lang":"en","title":"xAI releases Grok 5 mini","text":"xAI released Grok 5 mini on Monday for 0.40 dollars."}""",
            """{"id":2,"lang":"en","title":"Grok 5 mini released by xAI","text":"On Monday xAI released Grok 5 mini, priced at 0.40 dollars."}""",
            """{"id":3,"lang":"en","title":"Mistral opens an office in Lyon","text":"The company hires forty engineers in the city."}""");

        Assert.Equal(["""{"id":1,"cluster":1}""", """{"id":2,"cluster":1}""", """{"id":3,"cluster":3}"""], lines);
    }

    [Fact]
    public void Ranking_names_the_other_language_nearest_first()
    {
        var lines = Run(
            ["--rank"],
            """{"id":"zh","lang":"zh","title":"xAI 发布 Grok 5 mini","text":"xAI 周一发布 Grok 5 mini，价格 0.40 美元。"}""",
            """{"id":"far","lang":"en","title":"Mistral opens an office in Lyon","text":"The company hires engineers."}""",
            """{"id":"near","lang":"en","title":"xAI releases Grok 5 mini","text":"Grok 5 mini costs 0.40 dollars."}""");

        Assert.StartsWith("""{"id":"zh","ranked":["near""", Assert.Single(lines), StringComparison.Ordinal);
    }

    private string[] Run(params string[] items) => Run([], items);

    private string[] Run(string[] options, params string[] items)
    {
        var (input, output) = (_folder.Write("in.jsonl", string.Join('\n', items)), _folder.At("out.jsonl"));

        ClusterCommand.Build().Parse(["--in", input, "--out", output, .. options]).Invoke();

        return File.ReadAllLines(output);
    }
}
