using System.Text;
using Digest.Text;

namespace Digest.Templating;

/// <summary>Wraps the text part at 76 columns: Latin between words, Chinese between characters but never before a closing mark; links stay whole.</summary>
public static class PlainText
{
    private const int Columns = 76;
    private const string NoLineStart = "，。、；：？！）》」』”’…,.;:?!)]}%";

    /// <summary>Wraps every line, keeps the indent of the first for the rest, and leaves at most one empty line between paragraphs.</summary>
    public static string Wrap(string text)
    {
        var wrapped = new StringBuilder();
        var empty = 2;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = line.TrimEnd();
            empty = trimmed.Length == 0 ? empty + 1 : 0;
            if (empty < 2) WrapLine(trimmed, wrapped);
        }

        return wrapped.ToString().TrimEnd('\n') + "\n";
    }

    private static void WrapLine(string line, StringBuilder wrapped)
    {
        var indent = line[..(line.Length - line.TrimStart().Length)];
        var column = 0;
        foreach (var piece in Pieces(line))
        {
            var width = DisplayWidth.Of(piece);
            if (column > indent.Length && column + width > Columns && !NoLineStart.Contains(piece[0], StringComparison.Ordinal))
            {
                TrimEnd(wrapped);
                wrapped.Append('\n').Append(indent);
                column = indent.Length;
                if (piece == " ") continue;
            }

            wrapped.Append(piece);
            column += width;
        }

        wrapped.Append('\n');
    }

    private static IEnumerable<string> Pieces(string line)
    {
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            i += char.IsHighSurrogate(line[i]) && i + 1 < line.Length ? 2 : 1;
            if (IsWordPart(line[start]))
            {
                while (i < line.Length && IsWordPart(line[i])) i++;
            }

            yield return line[start..i];
        }
    }

    private static bool IsWordPart(char c) => c > ' ' && c < 0x2E80 && c is not ('“' or '”' or '‘' or '’' or '…');

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }
}
