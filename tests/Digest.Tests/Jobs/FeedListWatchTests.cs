using Digest.App.Jobs;
using Digest.Feeds;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Jobs;

public sealed class FeedListWatchTests : IDisposable
{
    private const string Good = """{ "feeds": [ { "url": "https://news.example/feed", "title": "News" } ] }""";

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("digest-feeds-").FullName, "feeds.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path) ?? string.Empty, recursive: true);

    [Fact]
    public async Task A_file_that_breaks_leaves_the_last_good_list_until_it_is_mended()
    {
        var watch = new FeedListWatch(_path, NullLogger<FeedListWatch>.Instance);
        await File.WriteAllTextAsync(_path, Good);
        var first = watch.Current();

        await File.WriteAllTextAsync(_path, "{\"feeds\": [ {\"url\": ");
        Assert.Same(first, watch.Current());
        await File.WriteAllTextAsync(_path, Good.Replace("News", "Later", StringComparison.Ordinal));

        Assert.Equal("Later", watch.Current().Feeds.Single().Title);
    }

    [Fact]
    public void A_list_that_never_was_good_is_told()
    {
        Assert.Throws<FeedListException>(new FeedListWatch(_path, NullLogger<FeedListWatch>.Instance).Current);
    }
}
