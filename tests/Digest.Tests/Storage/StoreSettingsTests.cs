using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreSettingsTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_identity_key_is_made_once(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var first = await test.Store.IdentityKeyAsync(CancellationToken.None);

        Assert.Equal(32, first.Length);
        Assert.Equal(first, await test.Store.IdentityKeyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Every_database_has_a_key_of_its_own()
    {
        await using var one = await TestStore.OpenAsync();
        await using var other = await TestStore.OpenAsync();

        Assert.NotEqual(await one.Store.IdentityKeyAsync(CancellationToken.None), await other.Store.IdentityKeyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_key_of_the_options_stands_in_for_the_stored_one()
    {
        var options = new StorageOptions { Path = ":memory:", IdentityKey = new string('a', 64) };
        await using var store = await Store.OpenAsync(options, TimeProvider.System, CancellationToken.None);

        Assert.Equal(Enumerable.Repeat((byte)0xaa, 32), await store.IdentityKeyAsync(CancellationToken.None));
    }
}
