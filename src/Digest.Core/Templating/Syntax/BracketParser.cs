using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>Reads what stands in brackets: nested expressions, arrays, objects and the parts of interpolated texts.</summary>
internal sealed class BracketParser(Parser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Nested ParseNested()
    {
        var start = Tokens.Current.Start;
        Tokens.Next();
        var inner = parser.Expressions.Expect(new Reading(Construct.Nested, start));
        if (Tokens.Current.Is(")"))
            Tokens.Next();
        else
            Tokens.Fail($"Invalid token `{Tokens.Current.Shown}`. Expecting a closing `)`.");
        return new Nested(Tokens.SpanFrom(start), inner ?? new Literal(Tokens.CurrentSpan, null));
    }

    public Collections.ArrayOf ParseArray()
    {
        var start = Tokens.Current.Start;
        var items = new List<Expression>();
        Tokens.OpenLists++;
        Tokens.Next();
        while (!Tokens.Current.Is("]"))
        {
            if (parser.Expressions.Expect(new Reading(Construct.Array, start)) is not { } item)
                break;
            items.Add(item);
            if (!Tokens.Current.Is(","))
                break;
            Tokens.Next();
        }

        Tokens.OpenLists--;
        Tokens.Expect("]");
        return new Collections.ArrayOf(Tokens.SpanFrom(start), items);
    }

    public Collections.ObjectOf ParseObject()
    {
        var start = Tokens.Current.Start;
        var members = new List<(string, Expression)>();
        Tokens.OpenLists++;
        Tokens.Next();
        var sound = true;
        var more = true;
        while (sound && !Tokens.Current.Is("}"))
        {
            sound = more && ParseMember(start, members);
            if (!more)
                Tokens.Fail($"Unexpected token `{Tokens.Current.Shown}` while parsing object initializer. Expecting a simple identifier for the member name.");
            more = Tokens.Current.Is(",");
            if (more && sound)
                Tokens.Next();
        }

        Tokens.OpenLists--;
        if (sound)
            Tokens.Expect("}");
        return new Collections.ObjectOf(Tokens.SpanFrom(start), members);
    }

    public Collections.Interpolation ParseInterpolated()
    {
        var start = Tokens.Current.Start;
        var parts = new List<Expression> { TakePart() };
        while (Tokens.Current.Kind == TokenKind.InterpolatedOpen)
        {
            Tokens.Next();
            if (parser.Expressions.Expect(new Reading(Construct.Interpolation, Tokens.Previous.Start)) is { } value)
                parts.Add(value);
            if (Tokens.Current.Kind != TokenKind.InterpolatedClose)
            {
                Tokens.Fail("Opened interpolated expression not closed on the same line.");
                break;
            }

            Tokens.Next();
            if (Tokens.Current.Kind is TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd)
                parts.Add(TakePart());
        }

        return new Collections.Interpolation(Tokens.SpanFrom(start), parts);
    }

    private Literal TakePart()
    {
        LiteralReader.TryRead(Tokens.Current, out var value, out _);
        var span = Tokens.CurrentSpan;
        Tokens.Next();
        return new Literal(span, value);
    }

    private bool ParseMember(Position start, List<(string Name, Expression Value)> members)
    {
        var token = Tokens.Current;
        string name;
        if (token.Kind is TokenKind.Text or TokenKind.VerbatimText && LiteralReader.TryRead(token, out var text, out _))
            name = text as string ?? "";
        else if (token.Kind == TokenKind.Identifier)
            name = token.Text;
        else
            return Fail($"Unexpected token `{token.Shown}` while parsing object initializer. Expecting a simple identifier for the member name.");

        Tokens.Next();
        if (!Tokens.Current.Is(":"))
            return Fail($"Unexpected token `{Tokens.Current.Shown}` Expecting a colon : after identifier `{(token.Kind == TokenKind.Identifier ? name : "")}` for object initializer member name");

        Tokens.Next();
        if (!parser.Expressions.IsStart)
            return Fail($"Unexpected token `{Tokens.Current.Shown}`. Expecting an expression for the value of the member.");

        if (parser.Expressions.Parse(new Reading(Construct.Object, start)) is { } value)
            members.Add((name, value));
        return true;
    }

    private bool Fail(string message)
    {
        Tokens.Fail(message);
        return false;
    }
}
