using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>Reads functions: <c>func name … end</c>, <c>do … end</c> and <c>name(x) = …</c>.</summary>
internal sealed class FunctionParser(Parser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Statement? ParseNamed()
    {
        var start = Tokens.Current.Start;
        Tokens.Next();
        var name = ExpectVariable(Construct.Function, start);
        var function = ParseRest(start, endsLine: true);
        if (name is null)
            return null;

        function.OwnName = name.IsLocal ? name : null;
        return new Declarations.Define(Tokens.SpanFrom(start), name, function);
    }

    public UserFunction ParseAnonymous()
    {
        var start = Tokens.Current.Start;
        Tokens.Next();
        return ParseRest(start, endsLine: false);
    }

    /// <summary>A call that reads as a declaration: a plain name with plain names as its arguments.</summary>
    public static bool IsDeclaration(FunctionCall call) =>
        call.Target is Variable { IsLocal: false } && call.Call.Arguments.All(argument => argument is Variable { IsLocal: false });

    public DeclaredFunction ParseShort(FunctionCall call)
    {
        var names = call.Call.Arguments.OfType<Variable>().Select(name => new Parameter(name.Name, Kind.Any)).ToList();
        var function = new UserFunction(call.Span, names, Surplus.Refused);
        Tokens.Next();
        var level = parser.Expressions.Level;
        parser.Expressions.Level = 0;
        parser.Loops.PushBoundary();
        function.Value = parser.Expressions.ParseStatement() is Print print ? print.Expression : null;
        parser.Loops.PopBoundary();
        parser.Expressions.Level = level;

        var name = call.Target as Variable ?? new Variable(call.Span, "", isLocal: false);
        return new DeclaredFunction(Tokens.SpanFrom(call.Span.Start), new Declarations.Define(Tokens.SpanFrom(call.Span.Start), name, function));
    }

    public Variable? ExpectVariable(Construct parent, Position start)
    {
        if (!Tokens.Current.IsName)
        {
            Tokens.FailIn(parent, Tokens.SpanFrom(start), $"Expecting a variable instead of `{Tokens.Current.Shown}`");
            return null;
        }

        var expression = parser.Terminals.ParseName();
        if (expression is Variable variable)
            return variable;
        Tokens.FailIn(parent, Tokens.SpanFrom(start), $"Unexpected variable `{expression}`");
        return null;
    }

    private UserFunction ParseRest(Position start, bool endsLine)
    {
        var level = parser.Expressions.Level;
        var open = Tokens.OpenLists;
        parser.Expressions.Level = 0;
        Tokens.OpenLists = 0;
        parser.Loops.PushBoundary();

        var parameters = Tokens.Current.Is("(") ? ParseParameters(start) : null;
        var function = new UserFunction(Tokens.SpanFrom(start), parameters?.List, parameters?.Surplus ?? Surplus.Passed);
        Tokens.ExpectEndOfStatement();
        function.Body = parser.Blocks.Parse(new BlockHost(Construct.Function, start), endsLine);

        parser.Loops.PopBoundary();
        parser.Expressions.Level = level;
        Tokens.OpenLists = open;
        return function;
    }

    private (List<Parameter> List, Surplus Surplus)? ParseParameters(Position start)
    {
        var list = new List<Parameter>();
        var surplus = Surplus.Refused;
        Tokens.Next();
        var closed = false;
        for (var first = true; !closed; first = false)
        {
            closed = Tokens.Current.Is(")");
            if (closed)
                continue;
            if (!first && !SkipComma())
                Tokens.Fail("Expecting a comma to separate arguments in a function call.");
            if (!parser.Expressions.IsStart)
            {
                Tokens.Fail("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (!ParseParameter(start, list, ref surplus))
                break;
        }

        if (closed)
            Tokens.Next();
        else
            Tokens.Fail("Expecting a closing parenthesis for a function call.");
        return (list, surplus);
    }

    private bool SkipComma()
    {
        var found = Tokens.Current.Is(",");
        if (found)
            Tokens.Next();
        return found;
    }

    private bool ParseParameter(Position start, List<Parameter> list, ref Surplus surplus)
    {
        if (ExpectVariable(Construct.Function, start) is not { } name)
            return false;
        if (name.IsLocal)
            Tokens.Fail(name.Span, "Expecting only a simple name parameter for a function");

        if (Tokens.Current.Is("="))
        {
            if (surplus == Surplus.Gathered)
                Tokens.Fail(name.Span, "Cannot declare an optional parameter after a variable parameter (`...`).");
            list.Add(ParseOptional(name));
            return true;
        }

        if (Tokens.Current.Is("..."))
        {
            if (surplus == Surplus.Gathered)
                Tokens.Fail(name.Span, "Cannot declare multiple variable parameters.");
            Tokens.Next();
            surplus = Surplus.Gathered;
            list.Add(new Parameter(name.Name, Kind.Any, IsOptional: true));
            return true;
        }

        if (list.Exists(parameter => parameter.IsOptional))
            Tokens.Fail(name.Span, "Cannot declare a normal parameter after an optional parameter.");
        list.Add(new Parameter(name.Name, Kind.Any));
        return true;
    }

    private Parameter ParseOptional(Variable name)
    {
        Tokens.Next();
        var value = parser.Expressions.Expect(new Reading(Construct.Parameter, name.Span.Start));
        if (value is not Literal)
            Tokens.Fail(name.Span, "Expecting only a literal for an optional parameter value.");
        return new Parameter(name.Name, Kind.Any, IsOptional: true, (value as Literal)?.Value);
    }
}
