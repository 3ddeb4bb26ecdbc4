using Digest.App.Phases;
using Digest.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Phases;

public sealed class SafeCopyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("digest-copy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(7, true)]
    [InlineData(0, false)]
    public async Task A_copy_lies_beside_the_database_when_copies_are_kept(int kept, bool made)
    {
        var options = new StorageOptions { Path = Path.Combine(_folder, "digest.db"), Backups = kept };
        await using var store = await Store.OpenAsync(options, TimeProvider.System, CancellationToken.None);

        var copy = await new SafeCopy(store, options, NullLogger<SafeCopy>.Instance).MakeAsync(CancellationToken.None);

        Assert.Equal(made, File.Exists(copy));
    }

    [Fact]
    public async Task A_copy_that_fails_ends_nothing()
    {
        var options = new StorageOptions { Path = Path.Combine(_folder, "digest.db") };
        await using var store = await Store.OpenAsync(options, TimeProvider.System, CancellationToken.None);
        await File.WriteAllTextAsync(Path.Combine(_folder, "backups"), "in the way");

        Assert.Null(await new SafeCopy(store, options, NullLogger<SafeCopy>.Instance).MakeAsync(CancellationToken.None));
    }
}
