using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>Reads operands: literals, names, unary operators and everything in brackets.</summary>
internal sealed class TerminalParser(Parser parser)
{
    private static readonly Dictionary<string, BinaryOperator?> Assignments = new(StringComparer.Ordinal)
    {
        ["="] = null,
        ["+="] = BinaryOperator.Add,
        ["-="] = BinaryOperator.Subtract,
        ["*="] = BinaryOperator.Multiply,
        ["/="] = BinaryOperator.Divide,
        ["//="] = BinaryOperator.DivideRound,
        ["%="] = BinaryOperator.Modulus,
    };

    private static readonly Dictionary<string, BinaryOperator> LiquidWords = new(StringComparer.Ordinal)
    {
        ["or"] = BinaryOperator.Or,
        ["and"] = BinaryOperator.And,
        ["contains"] = BinaryOperator.Contains,
        ["startsWith"] = BinaryOperator.StartsWith,
        ["endsWith"] = BinaryOperator.EndsWith,
        ["hasKey"] = BinaryOperator.HasKey,
        ["hasValue"] = BinaryOperator.HasValue,
    };

    // Operators bind looser than this, and ++ tighter still, as in C#.
    private const int UnaryPrecedence = 200;
    private const int IncrementPrecedence = 210;

    private readonly BracketParser brackets = new(parser);
    private readonly NameParser names = new(parser);

    private TokenStream Tokens => parser.Tokens;

    public bool IsPipe => Tokens.Current.Is("|>") || (Tokens.Current.Is("|") && !Tokens.IsScientific);

    public bool IsAssignment(out BinaryOperator? operation)
    {
        operation = null;
        return Tokens.Current.Kind == TokenKind.Operator && Assignments.TryGetValue(Tokens.Current.Text, out operation);
    }

    public bool IsBinary(out BinaryOperator operation, out int precedence)
    {
        var current = Tokens.Current;
        (operation, precedence) = (default, 0);
        if (current.Kind == TokenKind.Identifier && Tokens.IsLiquid && LiquidWords.TryGetValue(current.Text, out operation))
            return Operators.TryFind(Operators.SignOf(operation), out operation, out precedence);
        if (current.Kind != TokenKind.Operator || (current.Text is "^" or "&" or "|" && !Tokens.IsScientific))
            return false;
        return Operators.TryFind(current.Text, out operation, out precedence);
    }

    /// <summary>Null when no operand begins here.</summary>
    public Expression? ParseOperand() => Tokens.Current.Kind switch
    {
        TokenKind.Identifier or TokenKind.SpecialIdentifier => names.Parse(),
        TokenKind.Operator => ParseSigned(),
        TokenKind.InterpolatedWhole or TokenKind.InterpolatedBegin => brackets.ParseInterpolated(),
        _ => ParseLiteral(),
    };

    public Expression? ParseName() => names.Parse();

    private Literal? ParseLiteral()
    {
        if (!LiteralReader.TryRead(Tokens.Current, out var value, out var problem))
        {
            if (problem is null)
                return null;
            Tokens.Fail(problem);
        }

        var span = Tokens.CurrentSpan;
        Tokens.Next();
        return new Literal(span, value);
    }

    private Expression? ParseSigned() => Tokens.Current.Text switch
    {
        "(" => brackets.ParseNested(),
        "[" => brackets.ParseArray(),
        "{" => brackets.ParseObject(),
        "++" or "--" => ParseIncrement(),
        "!" or "-" or "+" or "@" => ParseUnary(),
        "^" when !Tokens.IsScientific => ParseUnary(),
        "^^" when Tokens.IsScientific => ParseUnary(),
        _ => null,
    };

    private Increment ParseIncrement()
    {
        var sign = Tokens.Current;
        Tokens.Next();
        var operand = parser.Expressions.Expect(new Reading(Construct.Increment, sign.Start) { Precedence = IncrementPrecedence });
        if (operand is not Target)
            Tokens.Fail("The operand of an increment or decrement operator must be a variable, property or indexer");
        return new Increment(Tokens.SpanFrom(sign.Start), operand ?? new Literal(Tokens.CurrentSpan, null), sign.Text == "++" ? 1 : -1, isPostfix: false);
    }

    private Unary ParseUnary()
    {
        var sign = Tokens.Current;
        Tokens.Next();
        var operand = parser.Expressions.Expect(new Reading(Construct.Unary, sign.Start) { Precedence = UnaryPrecedence });
        return new Unary(Tokens.SpanFrom(sign.Start), sign.Text, operand ?? new Literal(Tokens.CurrentSpan, null));
    }
}
