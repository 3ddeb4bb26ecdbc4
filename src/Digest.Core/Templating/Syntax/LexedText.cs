namespace Digest.Templating.Syntax;

/// <summary>The tokens of a template, ended by <see cref="Token.EndOfFile"/>, and what the lexer could not read.</summary>
internal sealed class LexedText(Source source)
{
    public Source Source => source;

    public List<Token> Tokens { get; } = [];

    public List<SyntaxFault> Faults { get; } = [];

    public void Add(TokenKind kind, Cursor cursor, Position start, Position end) =>
        Tokens.Add(new Token(kind, start, end, cursor.Slice(start, end)));

    /// <summary>Records an error; the lexer stops there.</summary>
    public void Fail(string message, Position start, Position end)
    {
        var span = new Span(source, start, end);
        Tokens.Add(new Token(TokenKind.Invalid, start, end, span.Text));
        Faults.Add(new SyntaxFault(span, message));
    }
}
