using System.Text;
using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class FolderFetcherTests : IDisposable
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Host_and_path_name_the_file()
    {
        _folder.CreateSubdirectory("a.example/b");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "a.example/b/index.html"), "甲", None);

        var fetcher = new FolderFetcher(_folder.FullName);
        var fresh = Assert.IsType<FetchResult.Fresh>(await fetcher.FetchAsync(new(new Uri("https://a.example/b/")), None));

        Assert.Equal("甲", Encoding.UTF8.GetString(fresh.Body.Span));
        Assert.IsType<FetchResult.NotModified>(await fetcher.FetchAsync(new(new Uri("https://a.example/b/")) { ETag = fresh.ETag }, None));
    }

    [Theory]
    [InlineData("https://a.example/nothing")]
    [InlineData("https://a.example/%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("file:///etc/passwd")]
    public async Task Nothing_outside_the_folder_is_served(string url)
    {
        Assert.IsType<FetchResult.Failed>(await new FolderFetcher(_folder.FullName).FetchAsync(new(new Uri(url)), None));
    }
}
