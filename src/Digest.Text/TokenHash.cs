namespace Digest.Text;

/// <summary>A hash of 64 bits that is the same on every machine and run, unlike <see cref="string.GetHashCode()"/>.</summary>
public static class TokenHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a over the UTF-16 code units, then mixed so that every bit depends on every character.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return Mix(hash);
    }

    /// <summary>SplitMix64's finisher.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
