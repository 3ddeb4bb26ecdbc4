using System.Text;

namespace Digest.Text;

/// <summary>The two-byte code GBK, character by character and byte by byte.</summary>
internal sealed class GbkCodec
{
    public const int FirstLead = 0x81;
    public const int LastLead = 0xFE;
    public const int FirstTrail = 0x40;

    private static readonly Lazy<GbkCodec> Shared = new(() => new GbkCodec());

    private readonly char[] _letters = new char[ushort.MaxValue + 1];
    private readonly Dictionary<char, ushort> _codes = [];

    private GbkCodec()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936) ?? throw new NotSupportedException("This runtime has no code page 936.");
        for (var lead = FirstLead; lead <= LastLead; lead++)
        {
            for (var trail = FirstTrail; trail <= LastLead; trail++) Add(encoding, (byte)lead, (byte)trail);
        }
    }

    public static GbkCodec Instance => Shared.Value;

    /// <summary>The character of two bytes; U+0000 when they have none.</summary>
    public char Decode(int lead, int trail) => _letters[(lead << 8) | trail];

    /// <summary>The two bytes of a character; 0 when it has none. ASCII marks stand for their full-width forms.</summary>
    public ushort Encode(char letter) => _codes.GetValueOrDefault(letter is > ' ' and < '@' ? (char)(letter + 0xFEE0) : letter);

    private void Add(Encoding encoding, byte lead, byte trail)
    {
        var text = encoding.GetString([lead, trail]);
        if (text.Length != 1 || text[0] is '\uFFFD' or '?' or (>= '\uE000' and <= '\uF8FF')) return;
        _letters[(lead << 8) | trail] = text[0];
        _codes.TryAdd(text[0], (ushort)((lead << 8) | trail));
    }
}
