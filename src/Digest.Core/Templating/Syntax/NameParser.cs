using System.Globalization;
using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>Reads a name: a variable, a keyword that is a value, or the state of a loop.</summary>
internal sealed class NameParser(Parser parser)
{
    private static readonly HashSet<string> LoopMembers = new(StringComparer.Ordinal)
    {
        "first", "even", "odd", "index", "last", "changed", "length", "rindex", "col",
    };

    private static readonly HashSet<string> LiquidMembers = new(StringComparer.Ordinal)
    {
        "first", "last", "index0", "rindex0", "index", "rindex", "length", "col",
    };

    private TokenStream Tokens => parser.Tokens;

    public Expression Parse()
    {
        var token = Tokens.Current;
        var span = Tokens.CurrentSpan;
        if (ParseKeyword(token.Text, span) is { } keyword)
            return keyword;

        Tokens.Next();
        if (token.Kind == TokenKind.SpecialIdentifier)
            return ParseSpecial(token.Text[1..], span);
        if (IsLoopWord(token.Text) && Tokens.Current.Is("."))
            return ParseLoopWord(token, span);
        if (Tokens.IsLiquid && token.Text == "continue")
            return new Variable(span, token.Text, isLocal: true);
        if (Tokens.IsLiquid && token.Text.Contains('-', StringComparison.Ordinal))
            return new Indexer(span, new ThisObject(span), new Literal(span, token.Text));

        var (name, loopsOut) = parser.Loops.Find(token.Text);
        return new Variable(span, name, isLocal: false) { LoopsOut = loopsOut };
    }

    private Expression? ParseKeyword(string word, Span span)
    {
        switch (word)
        {
            case "null":
                Tokens.Next();
                return new Literal(span, null);
            case "true" or "false":
                Tokens.Next();
                return new Literal(span, Boxed.Of(word == "true"));
            case "do" when !Tokens.IsLiquid:
                var function = parser.Functions.ParseAnonymous();
                return new AnonymousFunction(Tokens.SpanFrom(span.Start), function);
            case "this" when !Tokens.IsLiquid:
                Tokens.Next();
                return new ThisObject(span);
            default:
                return null;
        }
    }

    private static Expression ParseSpecial(string name, Span span) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new Indexer(span, new Variable(span, "", isLocal: true), new Literal(span, Boxed.Of(index)))
            : new Variable(span, name, isLocal: true);

    private bool IsLoopWord(string word) =>
        word is "for" or "while" or "tablerow" || (Tokens.IsLiquid && word is "forloop" or "tablerowloop");

    private Variable ParseLoopWord(Token word, Span span)
    {
        var member = Tokens.Peek();
        if (member.Kind != TokenKind.Identifier)
            Tokens.Fail(span, $"Invalid token `{Tokens.Current.Shown}`. The loop variable <{word.Text}> dot must be followed by an identifier");
        else if (ProblemOf(word.Text, member.Text) is { } problem)
            Tokens.Fail(span, problem);

        var name = word.Text switch
        {
            "forloop" => "for",
            "tablerowloop" => "tablerow",
            _ => word.Text,
        };
        return new Variable(span, name, isLocal: false);
    }

    private string? ProblemOf(string word, string member)
    {
        if (Tokens.IsLiquid && !LiquidMembers.Contains(member))
            return $"The liquid loop variable <{word}.{member}> is not supported";
        if (!Tokens.IsLiquid && !LoopMembers.Contains(member))
            return $"The loop variable <{word}.{member}> is not supported";

        var isInvalid = (member == "col" && word is not ("tablerow" or "tablerowloop"))
            || (word == "while" && member is "last" or "changed" or "length" or "rindex");
        return isInvalid ? $"The loop variable <{word}.{member}> is invalid" : null;
    }
}
