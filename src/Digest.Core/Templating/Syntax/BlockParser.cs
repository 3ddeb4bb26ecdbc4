using System.Runtime.CompilerServices;
using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>Reads statements up to the end of a block.</summary>
internal sealed class BlockParser(Parser parser)
{
    private bool inCode;

    /// <summary>The statements around the place being read, innermost first.</summary>
    public Stack<BlockHost?> Hosts { get; } = new();

    /// <summary>In Liquid, inside <c>{% … %}</c> instead of <c>{{ … }}</c>.</summary>
    public bool InTag { get; private set; }

    public Block Parse(BlockHost? host, bool endsLine = true)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Hosts.Push(host);
        var tokens = parser.Tokens;
        var block = new Block(tokens.CurrentSpan);
        var closed = false;
        var indent = (string?)Block.Inherited;
        Token? raw = null;
        while (!closed && !tokens.IsBroken && tokens.Current.Kind != TokenKind.End)
        {
            if (IsBoundary(tokens.Current.Kind))
            {
                indent = Cross(raw);
                raw = null;
                continue;
            }

            raw = tokens.Current.Kind is TokenKind.Raw or TokenKind.Escape ? tokens.Current : null;
            var outcome = ParseOne(host, endsLine);
            closed = outcome.ClosesBlock;
            if (outcome.Statement is { } statement)
                block.Add(statement, indent);
            if (outcome.Stops)
                break;
        }

        Leave(host, closed);
        return block;
    }

    private void Leave(BlockHost? host, bool closed)
    {
        if (!closed && Hosts.Count > 1 && host is not null)
            ReportUnclosed(host);
        Hosts.Pop();
    }

    private static bool IsBoundary(TokenKind kind) =>
        kind is TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.TagEnter or TokenKind.TagExit or TokenKind.EscapeEnter or TokenKind.EscapeExit;

    /// <summary>Goes into code or out of it; returns the indent that holds from there.</summary>
    private string? Cross(Token? raw)
    {
        var tokens = parser.Tokens;
        var kind = tokens.Current.Kind;
        var enters = kind is TokenKind.CodeEnter or TokenKind.TagEnter;
        if (enters && inCode)
            tokens.Fail("Unexpected token while already in a code block");
        else if (kind is TokenKind.CodeExit or TokenKind.TagExit && !inCode)
            tokens.Fail("Unexpected code block exit '}}' while no code block enter '{{' has been found");

        inCode = enters;
        InTag = kind == TokenKind.TagEnter;
        tokens.Next();
        if (enters)
            return raw is { } text ? IndentBehind(text) : null;
        return kind == TokenKind.EscapeEnter ? null : Block.Inherited;
    }

    /// <summary>The white space between the last line end and the end of a text, or null if something else stands there.</summary>
    private string? IndentBehind(Token raw)
    {
        var text = parser.Tokens.Source.Text;
        var end = raw.Start.Offset + raw.Text.Length - 1;
        for (var i = end; i >= 0; i--)
        {
            if (text[i] == '\n')
                return text[(i + 1)..(end + 1)];
            if (!char.IsWhiteSpace(text[i]))
                return null;
        }

        return text[..(end + 1)];
    }

    private Outcome ParseOne(BlockHost? host, bool endsLine)
    {
        var tokens = parser.Tokens;
        var current = tokens.Current;
        if (current.Kind is TokenKind.Raw or TokenKind.Escape)
        {
            tokens.Next();
            return new Outcome(host is { IsCase: true } ? null : new RawText(tokens.SpanOf(current), current.Text));
        }

        if (!inCode)
        {
            tokens.Fail($"Unexpected token {current.Shown} while not in a code block {{ ... }}");
            return Outcome.Stopped;
        }

        if (current.Kind == TokenKind.NewLine || current.Is(";"))
        {
            tokens.Next();
            return default;
        }

        if (current.IsName)
            return parser.Statements.Parse(current.Text, host, endsLine);
        if (parser.Expressions.IsStart)
            return new Outcome(parser.Expressions.ParseStatement());

        tokens.Fail($"Unexpected token {current.Shown}");
        return Outcome.Stopped;
    }

    private void ReportUnclosed(BlockHost host)
    {
        var tokens = parser.Tokens;
        if (tokens.IsLiquid)
            tokens.FailIn(host.Construct, tokens.SpanFrom(host.Start), $"The `end{host.Construct.Name}` was not found");
        else
            tokens.FailIn(host.Construct, tokens.SpanOf(tokens.Previous), "The <end> statement was not found");
    }
}
