using System.Globalization;
using Digest.Summaries;

namespace Digest.Evaluation;

/// <summary>Changes one number, name, model or date of a sentence, the same way for the same seed.</summary>
public sealed class Mutator(FactReader reader, int seed)
{
    private static readonly string[] Strangers = ["Zephyr Labs", "OpenAI", "Anthropic", "Mistral", "Nvidia", "Claude Opus 4.1", "GPT-4.5", "Gemini 2.5 Pro", "Tim Cook"];
    private readonly Random _random = new(seed);

    /// <summary>The changed sentence, or null when it holds nothing to change.</summary>
    public string? Mutate(string sentence, bool chinese)
    {
        var facts = reader.Read(sentence, chinese);
        var places = facts.Figures.Select(figure => (figure.Start, figure.Length, IsName: false))
            .Concat(facts.Dates.Select(date => (date.Start, date.Raw.Length, IsName: false)))
            .Concat(facts.Names.Select(name => (name.Start, name.Length, IsName: true)))
            .ToArray();
        if (places.Length == 0)
            return null;
        var (start, length, isName) = places[_random.Next(places.Length)];
        var old = sentence.Substring(start, length);
        var changed = !isName || (old.Any(char.IsAsciiDigit) && _random.Next(2) == 0) ? Digit(old) : Stranger(old);
        return changed is null || changed == old ? null : string.Concat(sentence.AsSpan(0, start), changed, sentence.AsSpan(start + length));
    }

    private string? Digit(string text)
    {
        var digits = Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at])).ToArray();
        if (digits.Length == 0)
            return null;
        var at = digits[_random.Next(digits.Length)];
        var other = (text[at] - '0' + 1 + _random.Next(8)) % 10;
        return string.Concat(text.AsSpan(0, at), Math.Max(1, other).ToString(CultureInfo.InvariantCulture), text.AsSpan(at + 1));
    }

    private string? Stranger(string old)
    {
        var stranger = Strangers[_random.Next(Strangers.Length)];
        return old.Contains(stranger, StringComparison.OrdinalIgnoreCase) || stranger.Contains(old, StringComparison.OrdinalIgnoreCase) ? null : stranger;
    }
}
