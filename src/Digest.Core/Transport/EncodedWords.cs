using System.Text;

namespace Digest.Transport;

/// <summary>Non-ASCII header text as RFC 2047 encoded-words: UTF-8, base64, whole characters, at most 75 characters a word and 76 a line.</summary>
public static class EncodedWords
{
    private const string Start = "=?utf-8?B?";
    private const string End = "?=";

    // RFC 2047 §2: an encoded-word has at most 75 characters, of which 12 are its frame; 63 of base64 hold 45 octets.
    private const int MostOctets = 45;

    /// <summary>True when a text needs encoding: it is not printable ASCII, or would read as an encoded-word itself.</summary>
    public static bool Needed(string text) => text.Any(c => c is < ' ' or > '~') || text.Contains("=?", StringComparison.Ordinal) || text.Contains("?=", StringComparison.Ordinal);

    /// <summary>The text as encoded-words, parted by a folded line end; control characters become spaces.</summary>
    /// <param name="text">What readers shall see.</param>
    /// <param name="column">Columns already taken on the first line.</param>
    public static string Encode(string text, int column)
    {
        var words = new List<string>();
        var octets = new List<byte>();
        var room = Math.Max(3, (76 - column - Start.Length - End.Length) / 4 * 3);
        Span<byte> buffer = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var clean = Rune.IsControl(rune) ? new Rune(' ') : rune;
            var length = clean.EncodeToUtf8(buffer);
            if (octets.Count + length > Math.Min(room, MostOctets) && octets.Count > 0)
            {
                words.Add(Word(octets));
                room = MostOctets;
            }

            octets.AddRange(buffer[..length]);
        }

        if (octets.Count > 0) words.Add(Word(octets));
        return string.Join("\r\n ", words);
    }

    private static string Word(List<byte> octets)
    {
        var word = Start + Convert.ToBase64String(octets.ToArray()) + End;
        octets.Clear();
        return word;
    }
}
