namespace Digest.Templating.Syntax;

/// <summary>The tokens as a parser reads them, and the errors it finds.</summary>
internal sealed class TokenStream
{
    private readonly List<Token> tokens;
    private int index = -1;

    public TokenStream(LexedText text, TemplateLanguage language)
    {
        Source = text.Source;
        Language = language;
        tokens = text.Tokens;
        Next();
    }

    public Source Source { get; }

    public TemplateLanguage Language { get; }

    public bool IsLiquid => Language == TemplateLanguage.Liquid;

    public bool IsScientific => Language == TemplateLanguage.Scientific;

    public Token Current { get; private set; } = Token.EndOfFile;

    public Token Previous { get; private set; } = Token.EndOfFile;

    public List<SyntaxFault> Faults { get; } = [];

    /// <summary>An error after which nothing can be understood.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>While above zero, line ends are skipped.</summary>
    public int OpenLists { get; set; }

    public Span CurrentSpan => SpanOf(Current);

    public Span SpanOf(Token token) => new(Source, token.Start, token.End);

    /// <summary>From a place to the end of the last token read.</summary>
    public Span SpanFrom(Position start) => new(Source, start, Previous.End);

    public void Next()
    {
        Previous = Current;
        index = Following();
        Current = tokens[index];
    }

    public Token Peek() => tokens[Following()];

    /// <summary>White space stands right before the current token.</summary>
    public bool FollowsBlank => Current.Start.Offset > 0 && char.IsWhiteSpace(Source.Text[Current.Start.Offset - 1]);

    public void Expect(string symbol)
    {
        if (!Current.Is(symbol))
            Fail(CurrentSpan, $"Unexpected token found `{Current.Shown}` while expecting `{symbol}`.");
        Next();
    }

    public void Fail(string message) => Fail(CurrentSpan, message);

    public void Fail(Span span, string message, bool isFatal = false)
    {
        Faults.Add(new SyntaxFault(span, message));
        IsBroken |= isFatal;
    }

    public void FailIn(Nodes.Construct construct, Span span, string message) =>
        Fail(span, $"Error while parsing {construct.Name}: {message} in: {construct.Form}");

    /// <summary>Line end, semicolon or end of the code block.</summary>
    public bool ExpectEndOfStatement()
    {
        if (Current.Kind is TokenKind.CodeExit or TokenKind.TagExit || (Current.Kind == TokenKind.End && !IsLiquid))
            return true;
        if (!IsLiquid && (Current.Kind == TokenKind.NewLine || Current.Is(";")))
        {
            Next();
            return true;
        }

        Fail(CurrentSpan, $"Invalid token found `{Current.Shown}`. Expecting <EOL>/end of line.", isFatal: true);
        return false;
    }

    private int Following()
    {
        var next = Math.Min(index + 1, tokens.Count - 1);
        while (OpenLists > 0 && tokens[next].Kind == TokenKind.NewLine)
            next++;
        return next;
    }
}
