using Digest.App.Commands;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Commands;

public sealed class StoryRowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_or_body_and_either_date_are_read()
    {
        var (rows, bad) = Read("""{"id":1,"lang":"zh","title":"标题","text":"正文。","date":"2026-06-01T08:00:00Z"}""", """{"id":"b","title":"T","body":"An English text of some words.","t":1780300800000}""");

        Assert.Equal((2, 0), (rows.Count, bad));
        Assert.Equal(("正文。", "An English text of some words."), (rows[0].Telling.Text, rows[1].Telling.Text));
        Assert.Equal(rows[0].Telling.Published, rows[1].Telling.Published);
        Assert.Equal([TextLanguage.SimplifiedChinese, TextLanguage.English], rows.Select(row => row.Telling.Language));
    }

    [Fact]
    public void Links_that_are_no_addresses_are_passed_over()
    {
        var (rows, _) = Read("""{"id":1,"title":"T","text":"x","links":["https://a.example/1","not a link",7]}""");

        Assert.Equal([new Uri("https://a.example/1")], Assert.Single(rows).Telling.Links);
    }

    [Fact]
    public void Lines_that_are_no_items_are_counted()
    {
        var (rows, bad) = Read("{broken", "[]", """{"title":"no id"}""", "", """{"id":1}""");

        Assert.Equal((1, 3), (rows.Count, bad));
    }

    private (IReadOnlyList<StoryRow> Rows, int Bad) Read(params string[] lines) => StoryRow.ReadAll(new FileInfo(_folder.Write("in.jsonl", string.Join('\n', lines))));
}
