using System.Security.Cryptography;

namespace Digest.Storage;

public sealed partial class Store
{
    private const string KeySetting = "identity-key";

    /// <summary>The secret behind Message-IDs and tokens: made once, kept with the data, so that both stay what they are; or the one that the options name.</summary>
    public Task<byte[]> IdentityKeyAsync(CancellationToken cancellationToken) =>
        _options.IdentityKey is { } given ? Task.FromResult(Convert.FromHexString(given)) : WriteAsync(
            async session =>
            {
                var made = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
                await session.ExecuteAsync(
                    $"insert into setting (name, value) values ({KeySetting}, {made}) on conflict (name) do nothing", cancellationToken);
                var kept = await session.ScalarAsync($"select value from setting where name = {KeySetting}", cancellationToken);
                return Convert.FromHexString((string?)kept ?? made);
            },
            cancellationToken);
}
