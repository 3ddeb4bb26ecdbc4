using Digest.Storage;
using Digest.Tests.Support;

namespace Digest.Tests.Storage;

public sealed class SendingLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whoever_holds_it_keeps_others_out_until_it_is_given_back()
    {
        await using var one = await OpenAsync(_folder.At("digest.db"));
        await using var other = await OpenAsync(_folder.At("digest.db"));

        using (one.TryLockSending()) Assert.Null(other.TryLockSending());

        using var later = other.TryLockSending();
        Assert.NotNull(later);
    }

    [Fact]
    public async Task Two_data_folders_do_not_wait_for_each_other()
    {
        await using var one = await OpenAsync(_folder.At("one/digest.db"));
        await using var other = await OpenAsync(_folder.At("other/digest.db"));

        using var first = one.TryLockSending();
        using var second = other.TryLockSending();

        Assert.NotNull(first);
        Assert.NotNull(second);
    }

    private static Task<Store> OpenAsync(string path) => Store.OpenAsync(new StorageOptions { Path = path }, TimeProvider.System, CancellationToken.None);
}
