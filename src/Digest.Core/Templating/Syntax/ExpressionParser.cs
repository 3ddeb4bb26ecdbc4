using System.Runtime.CompilerServices;
using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>Reads expressions; one <see cref="ExpressionReader"/> for each.</summary>
internal sealed class ExpressionParser(Parser parser)
{
    private static readonly HashSet<string> StartSigns = new(StringComparer.Ordinal) { "!", "-", "+", "@", "++", "--", "(", "{", "[" };

    private static readonly HashSet<TokenKind> StartKinds =
    [
        TokenKind.Identifier, TokenKind.SpecialIdentifier, TokenKind.Integer, TokenKind.HexInteger, TokenKind.BinaryInteger, TokenKind.Float,
        TokenKind.Text, TokenKind.VerbatimText, TokenKind.InterpolatedWhole, TokenKind.InterpolatedBegin,
    ];

    // A chain of so many pipes or brackets is a slip; reading it would take time out of proportion.
    private const int LevelLimit = 300;

    /// <summary>How many expressions lie around the one being read.</summary>
    public int Level { get; set; }

    private TokenStream Tokens => parser.Tokens;

    /// <summary>An expression can begin at the current token.</summary>
    public bool IsStart =>
        Tokens.Current.Kind == TokenKind.Operator
            ? StartSigns.Contains(Tokens.Current.Text) || Tokens.Current.Is(Tokens.IsScientific ? "^^" : "^")
            : StartKinds.Contains(Tokens.Current.Kind);

    public Expression? Parse(Reading reading)
    {
        if (Level >= LevelLimit)
            throw Tokens.CurrentSpan.Fault("The expression is nested too deeply");
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Level++;
        try
        {
            return new ExpressionReader(parser, reading).Read();
        }
        finally
        {
            Level--;
        }
    }

    /// <summary>Reads an expression, or reports what stands in its place.</summary>
    public Expression? Expect(Reading reading, string? message = null)
    {
        if (IsStart)
            return Parse(reading);

        Tokens.FailIn(reading.Parent, Tokens.CurrentSpan, message ?? $"Expecting <expression> instead of `{Tokens.Current.Shown}`");
        return null;
    }

    public Expression? Expect(Construct parent) => Expect(new Reading(parent, Tokens.Previous.Start));

    /// <summary>An expression as a statement; <c>f(x) = …</c> declares a function instead.</summary>
    public Statement? ParseStatement()
    {
        var start = Tokens.Current.Start;
        var expression = Expect(new Reading(Construct.ExpressionStatement, start) { IsStatement = true });
        if (expression is DeclaredFunction declared)
            return declared.Statement;

        Tokens.ExpectEndOfStatement();
        if (expression is null)
            return null;
        return expression is Variable { IsLocal: true, Name: "$" }
            ? new Declarations.RunWrapped(expression.Span)
            : new Print(Tokens.SpanFrom(start), expression);
    }
}
