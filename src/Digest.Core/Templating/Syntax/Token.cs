namespace Digest.Templating.Syntax;

/// <summary>One token with its place; <see cref="Text"/> is the text as written.</summary>
internal readonly record struct Token(TokenKind Kind, Position Start, Position End, string Text)
{
    public static readonly Token EndOfFile = new(TokenKind.End, Position.None, Position.None, "");

    /// <summary>An operator or bracket of that text.</summary>
    public bool Is(string text) => Kind == TokenKind.Operator && Text == text;

    public bool IsWord(string text) => Kind == TokenKind.Identifier && Text == text;

    public bool IsName => Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier;

    /// <summary>The text for an error message: line ends are shown as escapes, the end of the file by its name.</summary>
    public string Shown => Kind == TokenKind.End
        ? "<eof>"
        : Text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
