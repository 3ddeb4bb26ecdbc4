using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>The tags of Liquid that have no counterpart in Scriban.</summary>
internal sealed class LiquidTags(Parser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Statement? ParseAssign(Position start)
    {
        Tokens.Next();
        var token = Tokens.Current;
        var statement = parser.Expressions.ParseStatement();
        if (statement is not Print { Expression: Assignment })
            Tokens.Fail(Tokens.SpanOf(token), "Expecting an assign expression: <variable> = <expression>");
        return statement;
    }

    /// <summary><c>increment</c> and <c>decrement</c> print one more or less than a variable.</summary>
    public Statement? ParseStep(Position start, BinaryOperator operation)
    {
        Tokens.Next();
        var variable = parser.Functions.ExpectVariable(Construct.ExpressionStatement, start);
        Tokens.ExpectEndOfStatement();
        var span = Tokens.SpanFrom(start);
        return variable is null ? null : new Print(span, new Binary(span, variable, operation, span, new Literal(span, Boxed.Of(1))));
    }

    /// <summary><c>cycle "group": "a", "b"</c>.</summary>
    public Statement ParseCycle(Position start)
    {
        var target = parser.Terminals.ParseName() ?? new Literal(Tokens.CurrentSpan, null);
        var values = new List<Expression>();
        var arguments = new List<Expression>();
        while (parser.Expressions.IsStart && parser.Terminals.ParseOperand() is { } value)
        {
            if (values.Count == 0 && arguments.Count == 0 && Tokens.Current.Is(":"))
            {
                Tokens.Next();
                arguments.Add(new NamedArgument(value.Span, "group", value));
                continue;
            }

            values.Add(value);
            if (!Tokens.Current.Is(","))
                break;
            Tokens.Next();
        }

        var span = Tokens.SpanFrom(start);
        arguments.Insert(0, new Collections.ArrayOf(span, values));
        Tokens.ExpectEndOfStatement();
        return new Print(span, new FunctionCall(span, target, new Call(span, arguments), isExplicit: false));
    }

    /// <summary><c>include 'name' with value</c>, <c>include 'name' for list</c>, and variables set before it.</summary>
    public Statement ParseInclude(Position start)
    {
        var target = parser.Terminals.ParseName() ?? new Literal(Tokens.CurrentSpan, null);
        var nameToken = Tokens.Current;
        var name = parser.Expressions.Expect(new Reading(Construct.Call, start) { Mode = ReadingMode.Basic });
        if (name is not (null or Target or Literal { Value: string }))
            Tokens.Fail(Tokens.SpanOf(nameToken), $"Unexpected include template name `{name}` expecting a string or a variable path");

        var span = Tokens.SpanFrom(start);
        var key = name ?? new Literal(span, "");
        var include = new Print(span, new FunctionCall(span, target, new Call(span, [key]), isExplicit: false));
        var block = new Block(span);
        block.Add(ParseSubject(span, key, include), Block.Inherited);
        ParseVariables(span, block);
        Tokens.ExpectEndOfStatement();
        return block;
    }

    private Statement ParseSubject(Span span, Expression name, Statement include)
    {
        if (!Tokens.Current.IsWord("with") && !Tokens.Current.IsWord("for"))
            return include;

        var isLoop = Tokens.Current.IsWord("for");
        Tokens.Next();
        var place = new Indexer(span, new ThisObject(span), name);
        var value = parser.Expressions.Expect(new Reading(Construct.Call, span.Start) { Mode = ReadingMode.Basic }) ?? new Literal(span, null);
        var body = new Block(span);
        body.Add(include, Block.Inherited);
        if (isLoop)
            return new For(span, place, value, []) { Body = body };

        body.InsertFirst(new Print(span, new Assignment(span, place, null, value)));
        return body;
    }

    private void ParseVariables(Span span, Block block)
    {
        while (Tokens.Current.Kind == TokenKind.Identifier)
        {
            var token = Tokens.Current;
            var variable = parser.Terminals.ParseName();
            if (variable is not Variable)
                Tokens.Fail(Tokens.SpanOf(token), $"Unexpected variable name `{token.Shown}` found in include parameter");
            if (Tokens.Current.Is(":"))
                Tokens.Next();
            else
                Tokens.Fail($"Unexpected token `{Tokens.Current.Shown}` after variable `{variable}`. Expecting a `:`");

            var value = parser.Expressions.Expect(new Reading(Construct.Call, span.Start) { Mode = ReadingMode.Basic });
            if (variable is not null && value is not null)
                block.InsertFirst(new Print(span, new Assignment(span, variable, null, value)));
            if (Tokens.Current.Is(","))
                Tokens.Next();
        }
    }
}
