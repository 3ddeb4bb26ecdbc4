using System.Buffers;
using Digest.Text;

namespace Digest.Stories;

/// <summary>A text as the set of its runs of three tokens: Latin words and single Chinese characters.</summary>
public static class TokenShingles
{
    /// <summary>Hashes of 32 bits, ascending, each once; empty for texts of fewer than three tokens.</summary>
    public static uint[] Of(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<uint>.Shared.Rent(Math.Max(1, text.Length));
        var hashes = buffer.AsSpan(0, Fill(text, buffer));
        hashes.Sort();
        var distinct = Distinct(hashes).ToArray();
        ArrayPool<uint>.Shared.Return(buffer);
        return distinct;
    }

    private static int Fill(ReadOnlySpan<char> text, uint[] hashes)
    {
        var window = new Window(hashes);
        var word = 0UL;
        foreach (var letter in text)
        {
            var isHan = letter is >= '\u3400' and <= '\u9fff';
            if (!isHan && char.IsLetterOrDigit(letter))
            {
                word = TokenHash.Mix(word + char.ToLowerInvariant(letter) + 1);
                continue;
            }

            if (word != 0)
                window.Push(word);
            word = 0;
            if (isHan)
                window.Push(letter);
        }

        if (word != 0)
            window.Push(word);
        return window.Count;
    }

    private static Span<uint> Distinct(Span<uint> sorted)
    {
        var kept = 0;
        for (var at = 0; at < sorted.Length; at++)
            if (kept == 0 || sorted[at] != sorted[kept - 1])
                sorted[kept++] = sorted[at];
        return sorted[..kept];
    }

    private ref struct Window(uint[] hashes)
    {
        private ulong _first;
        private ulong _second;
        private int _pushed;

        public readonly int Count => Math.Max(0, _pushed - 2);

        public void Push(ulong token)
        {
            if (_pushed >= 2)
                hashes[_pushed - 2] = (uint)(TokenHash.Mix((_first * 31) + (_second * 17) + token) >> 32);
            (_first, _second) = (_second, token);
            _pushed++;
        }
    }
}
