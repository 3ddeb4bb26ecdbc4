using System.Buffers;
using Digest.Templating.Builtins;

namespace Digest.Templating.Values;

/// <summary>The text being rendered: indents lines where the template asks for it, escapes where it must, and stops at its limit.</summary>
internal sealed class Output(int limit, bool escapes, int sizeHint) : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private readonly Stack<(char[] Buffer, int Length)> outer = new();
    private char[] buffer = ArrayPool<char>.Shared.Rent(Math.Max(FirstSize, sizeHint));
    private int length;
    private bool atLineStart;

    /// <summary>Prints values that are no text; set once by the evaluator.</summary>
    public Formatter? Formatter { get; set; }

    /// <summary>What stands before each further line of a value, or null.</summary>
    public string? Indent { get; set; }

    /// <summary>Prints a value, escaped when the template is HTML and the value is not known to be safe.</summary>
    public void Write(object? value)
    {
        if (value is null)
            return;
        if (escapes && value is not SafeText)
            WriteEscaped(value);
        else
            WriteRaw(TextOf(value));
    }

    public void WriteEscaped(object? value)
    {
        if (value is null)
            return;

        var text = TextOf(value);
        if (value is SafeText || text.Length == 0)
            WriteRaw(text);
        else if (!string.IsNullOrEmpty(Indent))
            WriteRaw(HtmlEscaper.Escape(text));
        else
            AppendEscaped(text);
    }

    public void WriteRaw(string text)
    {
        if (text.Length == 0)
            return;
        if (!string.IsNullOrEmpty(Indent))
        {
            WriteIndented(text, Indent);
            return;
        }

        atLineStart = text[^1] == '\n';
        Append(text);
    }

    /// <summary>Begins a text of its own: of a capture or an include.</summary>
    public void Push()
    {
        outer.Push((buffer, length));
        buffer = ArrayPool<char>.Shared.Rent(FirstSize);
        length = 0;
    }

    /// <summary>Ends that text and gives it back.</summary>
    public string Pop()
    {
        var text = ToString();
        ArrayPool<char>.Shared.Return(buffer);
        (buffer, length) = outer.Pop();
        return text;
    }

    /// <summary>Forgets or restores whether the last text ended a line.</summary>
    public bool SwapLineStart(bool value)
    {
        var before = atLineStart;
        atLineStart = value;
        return before;
    }

    public override string ToString() => new(buffer, 0, length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        foreach (var (rented, _) in outer)
            ArrayPool<char>.Shared.Return(rented);
        outer.Clear();
        buffer = [];
    }

    private string TextOf(object value) => value as string ?? Formatter?.Print(value) ?? "";

    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        atLineStart = text[^1] == '\n';
        while (true)
        {
            var special = HtmlEscaper.IndexOfSpecial(text);
            if (special < 0)
            {
                Append(text);
                return;
            }

            Append(text[..special]);
            Append(HtmlEscaper.EntityOf(text[special..], out var used));
            text = text[(special + used)..];
        }
    }

    private void WriteIndented(string text, string indent)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (atLineStart)
                Append(indent);

            var lineEnd = text.IndexOf('\n', start);
            atLineStart = lineEnd >= 0;
            var end = lineEnd < 0 ? text.Length : lineEnd + 1;
            Append(text.AsSpan(start, end - start));
            start = end;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (buffer.Length - length < text.Length)
            Grow(text.Length);
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    private void Grow(int more)
    {
        var needed = (long)length + more;
        if (needed > limit)
            throw new InvalidOperationException($"The output is longer than the limit of {limit} characters.");

        var larger = ArrayPool<char>.Shared.Rent((int)Math.Max(needed, buffer.Length * 2L));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
