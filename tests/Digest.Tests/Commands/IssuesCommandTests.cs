using Digest.Storage;
using Digest.Tests.Storage;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class IssuesCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task An_issue_is_listed_shown_and_verified()
    {
        await PublishAsync();

        Assert.Equal("   1  2026-06-01T06:00:00  sent 0 of 1, open 1\n", (await _program.RunAsync("issues", "list")).Output);
        Assert.Equal("No. 1\n\nEnglish\n", (await _program.RunAsync("issues", "show", "1", "--lang", "en")).Output);
        Assert.Equal((0, "3 lines checked, 0 problems\n"), await CodeAndOutputAsync("issues", "verify", "1"));
    }

    [Theory]
    [InlineData("show", "9")]
    [InlineData("verify", "9")]
    [InlineData("resend", "1", "--to", "unknown@news.example")]
    [InlineData("resend", "9", "--to", "r1@news.example")]
    public async Task What_there_is_not_is_told(params string[] arguments)
    {
        await PublishAsync();

        var (code, _, error) = await _program.RunAsync(["issues", .. arguments]);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
    }

    private async Task<(int Code, string Output)> CodeAndOutputAsync(params string[] arguments)
    {
        var (code, output, _) = await _program.RunAsync(arguments);
        return (code, output);
    }

    private async Task PublishAsync()
    {
        await using var store = await Store.OpenAsync(new StorageOptions { Path = Path.Combine(_program.Folder, "digest.db") }, TimeProvider.System, CancellationToken.None);
        await store.AddSubscriberAsync(Sample.Address("r1@news.example"), new SubscriberWishes(), CancellationToken.None);
        await store.PublishAsync(Slot.At("weekly", TestStore.Start), new Publication(Sample.Draft(TestStore.Start), "news.example", []), Sample.Render, CancellationToken.None);
    }
}
