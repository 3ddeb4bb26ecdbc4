using Digest.App.Desk;
using Digest.Feeds;
using Digest.Tests.Support;

namespace Digest.Tests.Desk;

public sealed class FeedsEditorTests : IDisposable
{
    private const string List = "{\n  // mine\n  \"feeds\": [\n    { \"url\": \"https://a.example/feed\", \"title\": \"A\" },\n    { \"url\": \"https://b.example/feed\", \"title\": \"B\" }\n  ]\n}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_change_touches_its_own_line_alone()
    {
        var path = _folder.Write("feeds.json", List);
        var editor = new FeedsEditor(path);

        editor.Change(editor.Mark(), file => FeedListFile.Change(file, FeedListFile.Load(file).Feeds[0] with { Weight = 2, Enabled = false }));

        Assert.Equal(List.Replace("\"A\" }", "\"A\", \"weight\": 2, \"enabled\": false }", StringComparison.Ordinal), File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_is_never_overwritten()
    {
        var path = _folder.Write("feeds.json", List);
        var editor = new FeedsEditor(path);
        var mark = editor.Mark();
        File.AppendAllText(path, "// someone else\n");

        var refused = Assert.Throws<FeedListException>(() => editor.Change(mark, file => FeedListFile.Remove(file, new Uri("https://a.example/feed"))));

        Assert.Contains("changed elsewhere", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("// someone else\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_that_are_listed_already_are_not_added_twice()
    {
        var path = _folder.Write("feeds.json", List);

        var added = FeedsEditor.AddAll(path, [new Feed { Url = new Uri("https://www.a.example/feed/"), Title = "A again" }, new Feed { Url = new Uri("https://c.example/feed"), Title = "C" }]);

        Assert.Equal((1, 3), (added, FeedListFile.Load(path).Feeds.Count));
    }
}
