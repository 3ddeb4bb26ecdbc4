using System.Buffers;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Lets a model's sentence into a brief only when what it cites says it too; everything else is refused, right or wrong.</summary>
public sealed class LineGate(FactReader reader)
{
    private const int MostCites = 4;

    // An honest sentence of the same language takes most of its words from its source; a headline may add a verb or two.
    private const double LeastShared = 0.5;

    // English needs up to 3.5 letters for a Chinese character; what is longer says more.
    private const int LettersPerCharacter = 4;

    private static readonly SearchValues<char> Markup = SearchValues.Create("<>{}`*#|");
    private readonly Grounding _grounding = new(reader);

    /// <summary>The line, standing on the sentences that it cites; null when any of its words has no ground there.</summary>
    public Line? Admit(ChatLine written, bool chinese, ChatSources sources)
    {
        var text = string.Join(' ', written.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (chinese) text = ChineseScript.ToSimplified(text);
        var cited = written.Cites.Select(sources.Find).Distinct().ToList();
        if (cited.Count is 0 or > MostCites || cited.Contains(null)) return null;
        Sentence[] known = [.. cited.OfType<Sentence>()];
        var verbatim = Array.Find(known, sentence => string.Equals(sentence.Text, text, StringComparison.Ordinal));
        var language = chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English;
        if (!IsOf(chinese, text)) return null;
        if (verbatim is not null) return new Line(text, language, LineKind.Excerpt, [verbatim]);
        return IsGrounded(text, chinese, known) ? new Line(text, language, LineKind.Machine, known) : null;
    }

    /// <summary>True for one line of plain prose in the asked language.</summary>
    private static bool IsOf(bool chinese, string text)
    {
        if (text.Length == 0 || text.Any(char.IsControl) || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)) return false;
        if (text.AsSpan().ContainsAny(Markup)) return false;
        return chinese ? text.Any(ChineseScript.IsHan) && !text.Any(IsKana) : !text.Any(ChineseScript.IsHan) && text.Any(char.IsAsciiLetter);
    }

    private static bool IsKana(char letter) => letter is >= '\u3041' and <= '\u30FA';

    private bool IsGrounded(string text, bool chinese, Sentence[] known)
    {
        string[] texts = [.. known.Select(sentence => sentence.Text)];
        var same = texts.Where(cited => cited.Any(ChineseScript.IsHan) == chinese).ToArray();
        return IsNoLonger(text, chinese, texts)
            && _grounding.Check(text, texts).Count == 0
            && KeepsMood(text, chinese, texts)
            && (same.Length > 0 ? Shares(text, same) : !reader.Read(text, chinese).IsEmpty);
    }

    private static bool IsNoLonger(string text, bool chinese, string[] cited) =>
        text.Length <= cited.Sum(source => !chinese && source.Any(ChineseScript.IsHan) ? source.Length * LettersPerCharacter : source.Length);

    /// <summary>A rumour may not become a fact, nor a fact a rumour.</summary>
    private bool KeepsMood(string text, bool chinese, string[] cited)
    {
        var moods = cited.Select(source => reader.Read(source, source.Any(ChineseScript.IsHan)).Mood).ToArray();
        var isRumour = reader.Read(text, chinese).Mood == Mood.Rumour;
        return isRumour ? moods.Contains(Mood.Rumour) : !Array.TrueForAll(moods, mood => mood == Mood.Rumour);
    }

    private static bool Shares(string text, string[] cited)
    {
        var said = Tokenizer.Tokens(text);
        var known = cited.SelectMany(Tokenizer.Tokens).ToHashSet(StringComparer.Ordinal);
        return said.Count > 0 && said.Count(known.Contains) >= LeastShared * said.Count;
    }
}
