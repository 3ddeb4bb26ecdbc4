using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>Reads one expression from left to right: operands, members, operators, calls and pipes.</summary>
internal sealed class ExpressionReader
{
    // Far beyond what anyone writes by hand; each part is one more call when the expression is computed.
    private const int PartsLimit = 1000;

    private readonly Parser parser;
    private readonly Reading reading;
    private readonly ReadingMode mode;
    private readonly Func<ReadingStep>[] steps;
    private readonly CallReader calls;

    public ExpressionReader(Parser parser, Reading reading)
    {
        this.parser = parser;
        this.reading = reading;
        mode = reading.Mode == ReadingMode.When ? ReadingMode.Default : reading.Mode;
        calls = new CallReader(parser, reading, this);
        steps =
        [
            ReadMember, ReadPostfix, ReadIndexer, StopIfBasic, ReadNamedArgument, ReadDeclaration, ReadAssignment,
            ReadBinary, ReadConditional, calls.Read, StopIfOperand, ReadPipe,
        ];
    }

    /// <summary>What has been read so far; set before the first step.</summary>
    public Expression Left { get; set; } = new Literal(default, null);

    public PendingCall? Function { get; set; }

    private TokenStream Tokens => parser.Tokens;

    public Expression? Read()
    {
        var step = ReadingStep.Operand;
        while (step == ReadingStep.Operand)
        {
            if (ReadOperand() is not { } operand)
                return null;

            Left = operand;
            if (operand is Variable { IsLocal: true, Name: "$" })
                return CheckWrapped(operand);
            step = operand is AnonymousFunction ? ReadingStep.Stop : ReadSteps();
        }

        if (step == ReadingStep.Return || Function is null)
            return Left;

        CloseFunction();
        return Left;
    }

    /// <summary>Gives the last operand to the pending call and makes that call the value.</summary>
    public void CloseFunction()
    {
        if (Function is not { } function)
            return;

        function.Arguments.Add(Left);
        Left = function.Close(Tokens.SpanFrom(function.Target.Span.Start));
        Function = null;
    }

    private Expression? ReadOperand()
    {
        var operand = parser.Terminals.ParseOperand();
        if (operand is not null && Tokens.IsLiquid && ReferenceEquals(reading.Parent, Construct.Pipe) && operand is Variable && Tokens.Current.Is(":"))
            Tokens.Next();
        if (operand is null)
        {
            Tokens.Fail(Function is null
                ? $"Unexpected token `{Tokens.Current.Shown}` while parsing expression"
                : $"Unexpected token `{Tokens.Current.Shown}` while parsing function call `{Function.Target}`");
        }

        return operand;
    }

    private Expression CheckWrapped(Expression block)
    {
        if (Function is not null || parser.Expressions.Level > 1)
            Tokens.Fail("Cannot use block delegate $$ in a nested expression");
        if (!reading.IsStatement)
            Tokens.FailIn(reading.Parent, Tokens.SpanFrom(reading.ParentStart), "Cannot use block delegate $$ outside an expression statement");
        return block;
    }

    private ReadingStep ReadSteps()
    {
        for (var parts = 0; ; parts++)
        {
            if (parts > PartsLimit)
                throw Tokens.CurrentSpan.Fault($"The expression has more than {PartsLimit} parts");
            if (Tokens.IsLiquid && Function is not null && Tokens.Current.Is(","))
                Tokens.Next();

            var step = ReadingStep.None;
            for (var i = 0; i < steps.Length && step == ReadingStep.None; i++)
                step = steps[i]();
            if (step != ReadingStep.Again)
                return step == ReadingStep.None ? ReadingStep.Stop : step;
        }
    }

    private ReadingStep ReadMember()
    {
        if (!Tokens.Current.Is(".") && !(Tokens.Current.Is("?.") && !Tokens.IsLiquid))
            return ReadingStep.None;

        var next = Tokens.Peek();
        if (next.Kind != TokenKind.Identifier)
        {
            Tokens.Fail(Tokens.SpanOf(next), $"Invalid token `{next.Kind}`. The dot operator is expected to be followed by a plain identifier");
            return ReadingStep.Return;
        }

        var optional = Tokens.Current.Is("?.") || Left is Member { IsOptional: true };
        Tokens.Next();
        var start = Left.Span.Start;
        var name = new Variable(Tokens.CurrentSpan, Tokens.Current.Text, isLocal: false);
        Tokens.Next();
        if (name.Name is "empty" or "blank" && Tokens.Current.Is("?") && !Tokens.IsLiquid)
        {
            Tokens.Next();
            Left = new IsEmpty(Tokens.SpanFrom(start), Left);
        }
        else
        {
            Left = new Member(Tokens.SpanFrom(start), Left, name, optional);
        }

        return ReadingStep.Again;
    }

    private ReadingStep ReadPostfix()
    {
        if (!Tokens.Current.Is("++") && !Tokens.Current.Is("--"))
            return ReadingStep.None;

        if (Left is not Target)
            Tokens.Fail("The operand of an increment or decrement operator must be a variable, property or indexer");
        var step = Tokens.Current.Is("++") ? 1 : -1;
        Tokens.Next();
        Left = new Increment(Tokens.SpanFrom(Left.Span.Start), Left, step, isPostfix: true);
        return ReadingStep.None;
    }

    private ReadingStep ReadIndexer()
    {
        if (!Tokens.Current.Is("[") || Tokens.FollowsBlank || Left is not (Target or Literal or FunctionCall))
            return ReadingStep.None;

        var start = Left.Span.Start;
        Tokens.Next();
        var index = parser.Expressions.Expect(
            new Reading(Construct.Indexer, start) { IsOperand = Function is not null, Mode = mode },
            $"Expecting <index_expression> instead of `{Tokens.Current.Shown}`");
        if (!Tokens.Current.Is("]"))
            Tokens.Fail($"Unexpected `{Tokens.Current.Shown}`. Expecting ']'");
        else
            Tokens.Next();

        Left = new Indexer(Tokens.SpanFrom(start), Left, index ?? new Literal(Tokens.CurrentSpan, null));
        return ReadingStep.Again;
    }

    private ReadingStep StopIfBasic() => mode == ReadingMode.Basic ? ReadingStep.Stop : ReadingStep.None;

    private ReadingStep StopIfOperand() => reading.Precedence > 0 ? ReadingStep.Stop : ReadingStep.None;

    private ReadingStep ReadNamedArgument()
    {
        if (mode == ReadingMode.NoNamedArgument || !Tokens.Current.Is(":"))
            return ReadingStep.None;

        if (Left is not Variable name)
        {
            Tokens.Fail(Left.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return ReadingStep.Stop;
        }

        Tokens.Next();
        var value = parser.Expressions.Expect(new Reading(reading.Parent, reading.ParentStart));
        Left = new NamedArgument(Tokens.SpanFrom(name.Span.Start), name.Name, value);
        return ReadingStep.Stop;
    }

    private ReadingStep ReadDeclaration()
    {
        if (!Tokens.Current.Is("=") || Left is not FunctionCall { IsExplicit: true } call || !FunctionParser.IsDeclaration(call))
            return ReadingStep.None;

        if (parser.Expressions.Level > 1 || reading.ForbidsAssignment)
            Tokens.FailIn(Construct.Call, Left.Span, "Creating a function is only allowed for a top level assignment");
        Left = parser.Functions.ParseShort(call);
        return ReadingStep.Return;
    }

    private ReadingStep ReadAssignment()
    {
        if (!parser.Terminals.IsAssignment(out var operation))
            return ReadingStep.None;

        var start = Left.Span.Start;
        if (Left is not Target || Function is not null || parser.Expressions.Level > 1 || reading.ForbidsAssignment)
            Tokens.FailIn(Construct.Assign, new Span(Tokens.Source, start, start), "Expression is only allowed for a top level assignment");

        Tokens.Next();
        var value = parser.Expressions.Expect(new Reading(Construct.Assign, start) { IsOperand = reading.IsOperand });
        Left = new Assignment(Tokens.SpanFrom(start), Left, operation, value ?? new Literal(Tokens.CurrentSpan, null));
        return ReadingStep.Stop;
    }

    private ReadingStep ReadBinary()
    {
        if (!parser.Terminals.IsBinary(out var operation, out var precedence))
            return ReadingStep.None;
        if ((reading.Mode == ReadingMode.When && operation == BinaryOperator.Or) || precedence <= reading.Precedence)
            return ReadingStep.Stop;

        var at = Tokens.CurrentSpan;
        Tokens.Next();
        var start = Left.Span.Start;
        var right = parser.Expressions.Expect(
            new Reading(Construct.Binary, start) { IsOperand = Function is not null || reading.IsOperand, Precedence = precedence, Mode = mode },
            $"Expecting an <expression> to the right of the operator instead of `{Tokens.Current.Shown}`");
        Left = new Binary(Tokens.SpanFrom(start), Left, operation, at, right ?? new Literal(Tokens.CurrentSpan, null));
        return ReadingStep.Again;
    }

    private ReadingStep ReadConditional()
    {
        if (Tokens.IsLiquid || !Tokens.Current.Is("?"))
            return ReadingStep.None;
        if (reading.Precedence > 0)
            return ReadingStep.Stop;

        CloseFunction();
        var start = Left.Span.Start;
        var branch = new Reading(Construct.Conditional, start) { Mode = ReadingMode.NoNamedArgument };
        Tokens.Next();
        var then = parser.Expressions.Expect(branch);
        Tokens.Expect(":");
        var otherwise = parser.Expressions.Expect(branch);
        Left = new Conditional(Tokens.SpanFrom(start), Left, then ?? Left, otherwise ?? Left);
        return ReadingStep.Stop;
    }

    private ReadingStep ReadPipe()
    {
        if (!Tokens.IsScientific && ReferenceEquals(reading.Parent, Construct.Pipe) && Function is null && Left is Target)
            Left = new PendingCall(Left).Close(Left.Span);
        if (!parser.Terminals.IsPipe)
            return ReadingStep.None;

        CloseFunction();
        var start = Left.Span.Start;
        Tokens.OpenLists++;
        Tokens.Next();
        Tokens.OpenLists--;
        if (parser.Expressions.Expect(new Reading(Construct.Pipe, start)) is { } to)
            Left = Pipe.Join(Tokens.SpanFrom(start), Left, to);
        return ReadingStep.Return;
    }
}
