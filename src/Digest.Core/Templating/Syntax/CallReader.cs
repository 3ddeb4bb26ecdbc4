using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>Reads what makes an operand a call: arguments behind it, in parentheses or not, named or not.</summary>
internal sealed class CallReader(Parser parser, Reading reading, ExpressionReader reader)
{
    private TokenStream Tokens => parser.Tokens;

    public ReadingStep Read()
    {
        if (!parser.Expressions.IsStart)
            return ReadingStep.None;
        if (reading.IsOperand)
            return ReadingStep.Stop;
        if (StartsNamed())
            return ReadNamed();

        var isExplicit = Tokens.Current.Is("(") && !Tokens.FollowsBlank;
        if (Tokens.IsScientific && !isExplicit && reader.Function is null)
            return Multiply();
        if (isExplicit)
            return ReadExplicit();

        AddLeft();
        return ReadingStep.Operand;
    }

    private bool StartsNamed() =>
        !Tokens.IsScientific && Tokens.Current.Kind == TokenKind.Identifier
        && (reading.Options is not null || (!Tokens.IsLiquid && Tokens.Peek().Is(":")));

    private ReadingStep ReadNamed()
    {
        if (reading.Options is null)
            AddLeft();
        ReadAllNamed();
        if (reading.Options is null && parser.Expressions.IsStart)
            return ReadingStep.Operand;

        if (reader.Function is { } function)
        {
            reader.Left = function.Close(Tokens.SpanFrom(function.Target.Span.Start));
            reader.Function = null;
        }

        return parser.Terminals.IsPipe ? ReadingStep.Again : ReadingStep.Stop;
    }

    /// <summary>What was read is the function to call, or one more argument of it.</summary>
    private void AddLeft()
    {
        if (reader.Function is null)
            reader.Function = new PendingCall(reader.Left);
        else
            reader.Function.Arguments.Add(reader.Left);
    }

    private void ReadAllNamed()
    {
        while (Tokens.Current.Kind == TokenKind.Identifier && (reading.Options is not null || Tokens.Peek().Is(":")))
        {
            var argument = ReadOne();
            if (reading.Options is { } options)
                options.Add(argument);
            else
                reader.Function?.Arguments.Add(argument);
            if (argument.Value is AnonymousFunction)
                break;
        }
    }

    private NamedArgument ReadOne()
    {
        var name = Tokens.Current;
        Tokens.Next();
        Expression? value = null;
        if (Tokens.Current.Is(":"))
        {
            Tokens.Next();
            value = parser.Expressions.Expect(new Reading(reading.Parent, reading.ParentStart) { Mode = ReadingMode.Basic });
        }

        return new NamedArgument(Tokens.SpanFrom(name.Start), name.Text, value);
    }

    private ReadingStep Multiply()
    {
        if (Operators.Multiplication <= reading.Precedence)
            return ReadingStep.Stop;

        var start = reader.Left.Span.Start;
        var right = parser.Expressions.Parse(new Reading(Construct.Binary, start) { IsOperand = reading.IsOperand, Precedence = Operators.Multiplication });
        reader.Left = new Juxtaposition(Tokens.SpanFrom(start), reader.Left, right ?? new Literal(Tokens.CurrentSpan, null));
        return ReadingStep.Again;
    }

    private ReadingStep ReadExplicit()
    {
        var call = new PendingCall(reader.Left);
        Tokens.Next();
        var closed = false;
        for (var first = true; !closed; first = false)
        {
            if (Tokens.Current.Is(")"))
            {
                Tokens.Next();
                closed = true;
                continue;
            }

            if (!first)
                SkipComma();
            if (!parser.Expressions.IsStart)
            {
                Tokens.Fail("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (parser.Expressions.Parse(new Reading(Construct.Call, call.Target.Span.Start)) is { } argument)
                call.Arguments.Add(argument);
            else
                break;
        }

        if (!closed)
            Tokens.Fail("Expecting a closing parenthesis for a function call.");
        reader.Left = call.Close(Tokens.SpanFrom(call.Target.Span.Start), isExplicit: true);
        return ReadingStep.Again;
    }

    private void SkipComma()
    {
        if (Tokens.Current.Is(","))
            Tokens.Next();
        else
            Tokens.Fail("Expecting a comma to separate arguments in a function call.");
    }
}
