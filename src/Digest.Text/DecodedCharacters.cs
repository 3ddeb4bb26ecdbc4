using System.Buffers;

namespace Digest.Text;

/// <summary>Bytes read as characters in memory that is lent; nothing of it may be kept beyond its disposal.</summary>
public sealed class DecodedCharacters : IDisposable
{
    private char[]? _lent;

    internal DecodedCharacters(ReadOnlyMemory<char> characters, string charset, IReadOnlyList<string> faults, char[]? lent = null)
    {
        Characters = characters;
        Charset = charset;
        Faults = faults;
        _lent = lent;
    }

    /// <summary>The text, without a byte order mark.</summary>
    public ReadOnlyMemory<char> Characters { get; private set; }

    /// <summary>The usual name of the encoding that the bytes turned out to be in.</summary>
    public string Charset { get; }

    /// <summary>Contradictions and broken characters, in words for the publisher.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (_lent is not null) ArrayPool<char>.Shared.Return(_lent);
        _lent = null;
        Characters = default;
    }
}
