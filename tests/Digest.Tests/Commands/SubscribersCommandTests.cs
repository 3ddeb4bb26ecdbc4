using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class SubscribersCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Who_is_added_is_on_the_list_until_removed()
    {
        Assert.Equal(0, (await RunAsync("add", "Reader@News.Example", "--lang", "en-first", "--sections", "Research")).Code);
        Assert.Contains("\"address\":\"reader@news.example\",\"language\":\"EnglishFirst\",\"sections\":[\"Research\"],\"status\":\"Active\"", (await RunAsync("list", "--json")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("remove", "reader@news.example")).Code);

        Assert.StartsWith("Unsubscribed", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "nobody")]
    [InlineData("add", "\"a b\"@news.example")]
    [InlineData("remove", "unknown@news.example")]
    [InlineData("import", "no-such-file.csv")]
    public async Task Wrong_use_changes_nothing_and_is_told(string command, string argument)
    {
        var (code, _, error) = await RunAsync(command, argument);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.Empty((await RunAsync("list")).Output);
    }

    [Fact]
    public async Task A_list_goes_out_and_in_again()
    {
        var file = Path.Combine(_program.Folder, "list.csv");
        await RunAsync("add", "r1@news.example", "--name", "Li, Wei");
        Assert.Equal(0, (await RunAsync("export", file)).Code);
        await File.AppendAllTextAsync(file, "r2@news.example\r\nnobody\r\n");

        var (code, output, error) = await RunAsync("import", file);

        Assert.Equal(1, code);
        Assert.StartsWith("2 taken", output, StringComparison.Ordinal);
        Assert.StartsWith("line 4", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_can_see_what_is_stored_and_be_forgotten()
    {
        await RunAsync("add", "r1@news.example", "--name", "Reader");

        Assert.Contains("\"name\":\"Reader\"", (await RunAsync("show", "r1@news.example")).Output, StringComparison.Ordinal);
        await RunAsync("erase", "r1@news.example");

        Assert.Empty((await RunAsync("list")).Output);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => _program.RunAsync(["subscribers", .. arguments]);
}
