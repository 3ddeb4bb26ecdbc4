using System.Text;

namespace Digest.Transport;

/// <summary>Header fields of RFC 5322: names and values checked, folded at 78 columns, CRLF at every end.</summary>
public sealed class HeaderWriter
{
    private const int Columns = 78;

    private readonly StringBuilder _fields = new();

    /// <summary>Adds a field whose value is made of ASCII tokens parted by spaces; it is folded at those.</summary>
    public HeaderWriter Add(string name, string value)
    {
        RefuseControls(name, value);
        _fields.Append(name).Append(':');
        var column = name.Length + 1;
        foreach (var token in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column + 1 + token.Length > Columns && column > name.Length + 1)
            {
                _fields.Append("\r\n");
                column = 0;
            }

            _fields.Append(' ').Append(token);
            column += token.Length + 1;
        }

        _fields.Append("\r\n");
        return this;
    }

    /// <summary>Adds a field of words for people (Subject), encoded where they are not ASCII or too long for a line.</summary>
    public HeaderWriter AddText(string name, string text)
    {
        var oneLine = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!EncodedWords.Needed(oneLine) && !oneLine.Split(' ').Any(word => word.Length > Columns - 2)) return Add(name, oneLine);
        _fields.Append(name).Append(": ").Append(EncodedWords.Encode(oneLine, name.Length + 2)).Append("\r\n");
        return this;
    }

    /// <summary>Adds a field with one mailbox; the display name is quoted or encoded as it needs.</summary>
    public HeaderWriter AddMailbox(string name, string displayName, string address)
    {
        RefuseControls(name, address);
        if (displayName.Length == 0) return Add(name, address);
        var phrase = EncodedWords.Needed(displayName) || displayName.Length > Columns / 2
            ? EncodedWords.Encode(displayName, name.Length + 2)
            : "\"" + displayName.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        var lastLine = phrase.Length - (phrase.LastIndexOf('\n') + 1) + (phrase.Contains('\n', StringComparison.Ordinal) ? 0 : name.Length + 2);
        var joint = lastLine + address.Length + 3 > Columns ? "\r\n " : " ";
        _fields.Append(name).Append(": ").Append(phrase).Append(joint).Append('<').Append(address).Append(">\r\n");
        return this;
    }

    /// <summary>Adds a field with one bare address, which may hold letters beyond ASCII (RFC 6532).</summary>
    public HeaderWriter AddAddress(string name, string address)
    {
        if (address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))) throw Forgery(name, address);
        _fields.Append(name).Append(": ").Append(address).Append("\r\n");
        return this;
    }

    /// <summary>All fields so far, without the empty line that ends a header.</summary>
    public override string ToString() => _fields.ToString();

    private static void RefuseControls(string name, string value)
    {
        if (value.Any(c => c is < ' ' or > '~')) throw Forgery(name, value);
    }

    private static ArgumentException Forgery(string name, string value) =>
        new($"{name} holds a control or non-ASCII character, which could forge a header field: {value.Length} characters.", nameof(value));
}
