using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>The forms of statements that both dialects share.</summary>
internal sealed class StatementForms(Parser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Statement? If(Position start, bool inverted = false, bool isElseIf = false, string endWord = "end")
    {
        Tokens.Next();
        var condition = parser.Expressions.Expect(new Reading(Construct.If, start) { ForbidsAssignment = true });
        if (condition is not null && inverted)
            condition = new Unary(condition.Span, "!", new Nested(condition.Span, condition));
        return IfBody(start, condition, isElseIf, endWord);
    }

    public Statement IfBody(Position start, Expression? condition, bool isElseIf, string endWord)
    {
        var statement = new Conditions.If(Tokens.SpanFrom(start), condition ?? new Literal(Tokens.CurrentSpan, null));
        var host = new BlockHost(Construct.If, start) { TakeElse = next => statement.Else = next, IsElseIf = isElseIf, EndWord = endWord };
        if (Tokens.ExpectEndOfStatement())
            statement.Then = parser.Blocks.Parse(host);
        return statement;
    }

    public Block? Else(Position start)
    {
        Tokens.Next();
        return Tokens.ExpectEndOfStatement() ? parser.Blocks.Parse(new BlockHost(Construct.Else, start) { IsElseIf = true }) : null;
    }

    public Statement Case(Position start)
    {
        Tokens.Next();
        var value = parser.Expressions.Expect(new Reading(Construct.Case, start) { ForbidsAssignment = true });
        var statement = new Conditions.Case(Tokens.SpanFrom(start), value ?? new Literal(Tokens.CurrentSpan, null));
        if (Tokens.ExpectEndOfStatement())
            statement.Body = parser.Blocks.Parse(new BlockHost(Construct.Case, start) { EndWord = "endcase" });
        return statement;
    }

    public Conditions.When When(Position start)
    {
        Tokens.Next();
        var values = new List<Expression>();
        while (parser.Expressions.IsStart)
        {
            if (parser.Expressions.Parse(new Reading(Construct.When, start) { Mode = ReadingMode.When, ForbidsAssignment = true }) is not { } value)
                break;
            values.Add(value);
            if (Tokens.Current.Is(",") || Tokens.Current.Is("||") || (Tokens.IsLiquid && Tokens.Current.IsWord("or")))
                Tokens.Next();
        }

        if (values.Count == 0)
            Tokens.Fail("When is expecting at least one value.");
        var statement = new Conditions.When(Tokens.SpanFrom(start), values);
        var host = new BlockHost(Construct.When, start) { TakeElse = next => statement.Next = next, TakeWhen = next => statement.Next = next, IsElseIf = true };
        if (Tokens.ExpectEndOfStatement())
            statement.Body = parser.Blocks.Parse(host);
        return statement;
    }

    public Statement? For(Position start, bool isTable = false)
    {
        var construct = isTable ? Construct.TableRow : Construct.For;
        Tokens.Next();
        var variable = parser.Expressions.Expect(new Reading(construct, start) { Mode = ReadingMode.Basic });
        if (variable is null)
            return null;
        if (variable is not Target)
            Tokens.FailIn(construct, Tokens.SpanFrom(start), $"Expecting a variable instead of `{variable}`");

        if (Tokens.Current.IsWord("in"))
            Tokens.Next();
        else
            Tokens.FailIn(construct, Tokens.SpanFrom(start), $"Expecting 'in' word instead of `{Tokens.Current.Shown}`");

        var options = new List<NamedArgument>();
        var iterator = parser.Expressions.Expect(new Reading(construct, start) { Options = options });
        return ForBody(start, Named(variable), iterator ?? new Literal(Tokens.CurrentSpan, null), options, isTable);
    }

    public Statement While(Position start)
    {
        parser.Loops.Push("");
        Tokens.Next();
        var condition = parser.Expressions.Expect(new Reading(Construct.While, start) { ForbidsAssignment = true });
        var statement = new While(Tokens.SpanFrom(start), condition ?? new Literal(Tokens.CurrentSpan, null));
        if (Tokens.ExpectEndOfStatement())
            statement.Body = parser.Blocks.Parse(new BlockHost(Construct.While, start));
        parser.Loops.Pop();
        return statement;
    }

    public Statement Capture(Position start)
    {
        Tokens.Next();
        var target = parser.Expressions.Expect(new Reading(Construct.Capture, start));
        var statement = new Declarations.Capture(Tokens.SpanFrom(start), target ?? new Literal(Tokens.CurrentSpan, null));
        Tokens.ExpectEndOfStatement();
        statement.Body = parser.Blocks.Parse(new BlockHost(Construct.Capture, start) { EndWord = "endcapture" });
        return statement;
    }

    public Statement Jump(Position start, bool isBreak)
    {
        Tokens.Next();
        Tokens.ExpectEndOfStatement();
        var span = Tokens.SpanFrom(start);
        return isBreak ? new Jumps.Break(span) : new Jumps.Continue(span);
    }

    /// <summary>A loop variable is known to its body under the very text of its loop.</summary>
    private static Expression Named(Expression variable) =>
        variable is Variable { IsLocal: false } name ? new Variable(name.Span, name.Name, isLocal: false) : variable;

    private For ForBody(Position start, Expression variable, Expression iterator, List<NamedArgument> options, bool isTable)
    {
        var span = Tokens.SpanFrom(start);
        var statement = isTable
            ? new TableRow(span, variable, iterator, options)
            : new For(span, variable, iterator, options) { KeepsContinue = Tokens.IsLiquid };
        parser.Loops.Push(variable is Variable { IsLocal: false } name ? name.Name : "");
        var host = new BlockHost(isTable ? Construct.TableRow : Construct.For, start)
        {
            TakeElse = next => statement.Else = next,
            EndWord = isTable ? "endtablerow" : "endfor",
        };
        if (Tokens.ExpectEndOfStatement())
            statement.Body = parser.Blocks.Parse(host);
        parser.Loops.Pop();
        return statement;
    }
}
