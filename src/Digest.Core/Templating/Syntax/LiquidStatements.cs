using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>The tags of Liquid.</summary>
internal sealed class LiquidStatements : IStatementParser
{
    private static readonly Dictionary<string, string> EndWords = new(StringComparer.Ordinal)
    {
        ["endif"] = "`if`/`else`",
        ["endifchanged"] = "`ifchanged`",
        ["endunless"] = "`unless`",
        ["endfor"] = "`for`",
        ["endcase"] = "`case`",
        ["endcapture"] = "`capture`",
        ["endtablerow"] = "`tablerow`",
    };

    private readonly Parser parser;
    private readonly StatementForms forms;
    private readonly LiquidTags tags;
    private readonly Dictionary<string, Func<Position, Statement?>> words;

    public LiquidStatements(Parser parser)
    {
        this.parser = parser;
        forms = new StatementForms(parser);
        tags = new LiquidTags(parser);
        words = new Dictionary<string, Func<Position, Statement?>>(StringComparer.Ordinal)
        {
            ["if"] = start => forms.If(start, endWord: "endif"),
            ["unless"] = start => forms.If(start, inverted: true, endWord: "endunless"),
            ["ifchanged"] = ParseIfChanged,
            ["case"] = forms.Case,
            ["for"] = start => forms.For(start),
            ["tablerow"] = start => forms.For(start, isTable: true),
            ["break"] = start => forms.Jump(start, isBreak: true),
            ["continue"] = start => forms.Jump(start, isBreak: false),
            ["capture"] = forms.Capture,
            ["cycle"] = tags.ParseCycle,
            ["assign"] = tags.ParseAssign,
            ["increment"] = start => tags.ParseStep(start, BinaryOperator.Add),
            ["decrement"] = start => tags.ParseStep(start, BinaryOperator.Subtract),
            ["include"] = tags.ParseInclude,
        };
    }

    private TokenStream Tokens => parser.Tokens;

    public Outcome Parse(string word, BlockHost? host, bool endsLine)
    {
        var start = Tokens.Current;
        if (!parser.Blocks.InTag)
            return new Outcome(parser.Expressions.ParseStatement());
        if (host is { IsCase: true } && word is not ("when" or "case") && !word.StartsWith("end", StringComparison.Ordinal))
            Tokens.Fail($"Unexpected statement/expression `{start.Text}` in the body of a `case` statement. Only `when`/`else` are expected.");
        if (EndWords.TryGetValue(word, out var opener))
            return Close(start, opener);

        return word switch
        {
            "when" => ParseWhen(start, host),
            "else" or "elsif" => ParseElse(start, host),
            _ => new Outcome(words.TryGetValue(word, out var parse) ? parse(start.Start) : parser.Expressions.ParseStatement()),
        };
    }

    private Outcome Close(Token word, string opener)
    {
        Tokens.Next();
        var open = parser.Blocks.Hosts.FirstOrDefault(host => host is { IsElseIf: false });
        if (open is null || Group(open.EndWord) != Group(word.Text))
            Tokens.Fail(Tokens.SpanOf(word), $"Unable to find a pending {opener} for this `{word.Text}`");
        return Outcome.Closed;
    }

    /// <summary>All conditions end by any of their words.</summary>
    private static string Group(string endWord) => endWord is "endunless" or "endifchanged" ? "endif" : endWord;

    private Outcome ParseElse(Token start, BlockHost? host)
    {
        var isElseIf = start.Text == "elsif";
        var next = isElseIf ? forms.If(start.Start, isElseIf: true, endWord: "endif") : forms.Else(start.Start);
        var allowed = host?.TakeElse is not null && (!isElseIf || !ReferenceEquals(host.Construct, Construct.For));
        if (allowed && next is not null)
        {
            host?.TakeElse?.Invoke(next);
            return Outcome.Closed;
        }

        Tokens.Fail(
            Tokens.SpanOf(start),
            isElseIf ? "A else condition must be preceded by another if/else/unless." : "A else condition must be preceded by another if/else/unless condition or a for loop.");
        return new Outcome(null, ClosesBlock: true, Stops: true);
    }

    private Outcome ParseWhen(Token start, BlockHost? host)
    {
        var statement = forms.When(start.Start);
        if (host is { IsCase: true })
            return new Outcome(statement, ClosesBlock: true);
        if (host?.TakeWhen is { } take)
        {
            take(statement);
            return Outcome.Closed;
        }

        Tokens.Fail(Tokens.SpanOf(start), "A `when` condition must be preceded by another `when`/`else`/`case` condition");
        return new Outcome(null, ClosesBlock: true, Stops: true);
    }

    private Statement ParseIfChanged(Position start)
    {
        var span = Tokens.CurrentSpan;
        Tokens.Next();
        var loop = new Variable(span, "for", isLocal: false);
        var condition = new Member(span, loop, new Variable(span, "changed", isLocal: false), isOptional: true);
        return forms.IfBody(start, condition, isElseIf: false, "endifchanged");
    }
}
