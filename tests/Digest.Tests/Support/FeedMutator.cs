using System.Text;

namespace Digest.Tests.Support;

/// <summary>Damages bytes as transports, templates and attackers do; the same seed does the same damage.</summary>
public sealed class FeedMutator(int seed)
{
    private static readonly byte[][] Snippets =
        [.. new[]
        {
            "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<?xml", "<!DOCTYPE a [", "&#", "&#x110000;", "&lt;", "<item>", "</item>",
            "<entry>", "</entry>", "<a href=\"", "<a href=\"http://\">", "<img src=https:// >", "<script>", "<td>", "</td></tr></table>", "\0", "\u0085", "\uFEFF", "{", "}", "[", "\\u", "xmlns=\"", "encoding=\"gbk\"",
            "2026-02-30T99:99:99+99:99", "Thu, 99 Foo 99999 25:61:61 +9999",
        }.Select(Encoding.UTF8.GetBytes)];

    private readonly Random _random = new(seed);

    /// <summary>A damaged copy; no more than three times as long.</summary>
    public byte[] Mutate(byte[] body)
    {
        var mutant = new List<byte>(body);
        for (var changes = 1 + _random.Next(8); changes > 0 && mutant.Count > 0; changes--) Change(mutant, body.Length * 3);
        return [.. mutant];
    }

    private void Change(List<byte> mutant, int limit)
    {
        var at = _random.Next(mutant.Count);
        var length = Math.Min(mutant.Count - at, 1 + _random.Next(1 << _random.Next(12)));
        switch (_random.Next(7))
        {
            case 0: mutant[at] = (byte)_random.Next(256); break;
            case 1: mutant.RemoveRange(at, length); break;
            case 2: mutant.RemoveRange(at, _random.Next(20) == 0 ? mutant.Count - at : 1); break;
            case 3 when mutant.Count + length <= limit: mutant.InsertRange(_random.Next(mutant.Count), mutant.GetRange(at, length)); break;
            case 4: mutant.InsertRange(at, Snippets[_random.Next(Snippets.Length)]); break;
            case 5: mutant[at] ^= (byte)(1 << _random.Next(8)); break;
            default: Repeat(mutant, at, limit); break;
        }
    }

    private void Repeat(List<byte> mutant, int at, int limit)
    {
        var snippet = Snippets[_random.Next(Snippets.Length)];
        for (var times = _random.Next(200); times > 0 && mutant.Count + snippet.Length <= limit; times--) mutant.InsertRange(at, snippet);
    }
}
