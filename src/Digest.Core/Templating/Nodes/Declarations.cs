using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>The statements that change what names mean.</summary>
internal static class Declarations
{
    internal sealed class Capture(Span span, Expression target) : Statement(span)
    {
        public Block? Body { get; set; }

        public override void Execute(Evaluator evaluator)
        {
            evaluator.Output.Push();
            string text;
            try
            {
                Body?.Execute(evaluator);
            }
            finally
            {
                text = evaluator.Output.Pop();
            }

            if (target is not Target place)
                throw target.Span.Fault("Unsupported target expression for assignment.");
            place.Assign(evaluator, text);
        }
    }

    internal sealed class With(Span span, Expression subject) : Statement(span)
    {
        public Block? Body { get; set; }

        public override void Execute(Evaluator evaluator)
        {
            var value = subject.Evaluate(evaluator);
            if (value is not (TemplateObject or TemplateArray or IDictionary<string, object?>))
            {
                throw subject.Span.Fault(
                    $"Invalid target property `{subject}` used for [with] statement. Must be a ScriptObject instead of `{value?.GetType().Name ?? "null"}`");
            }

            evaluator.Scopes.PushGlobal(value);
            try
            {
                Body?.Execute(evaluator);
            }
            finally
            {
                evaluator.Scopes.PopGlobal();
            }
        }
    }

    internal sealed class Import(Span span, Expression source) : Statement(span)
    {
        public override void Execute(Evaluator evaluator)
        {
            var value = source.Evaluate(evaluator);
            if (value is not TemplateObject members)
                throw source.Span.Fault($"Unexpected value `{Scalars.NameOf(value)}` for import. Expecting an plain script object.");

            foreach (var (name, member) in members)
                Members.TrySet(evaluator.Scopes.Global.Store, name, member);
        }
    }

    internal sealed class ReadOnly(Span span, Variable variable) : Statement(span)
    {
        public override void Execute(Evaluator evaluator) => evaluator.Scopes.Seal(variable);
    }

    internal sealed class Define(Span span, Variable name, UserFunction function) : Statement(span)
    {
        public override void Execute(Evaluator evaluator) => name.Assign(evaluator, function);
    }

    internal sealed class Wrap(Span span, Expression target) : Statement(span)
    {
        public Block? Body { get; set; }

        public override void Execute(Evaluator evaluator)
        {
            if (target is FunctionCall call)
            {
                evaluator.Calls.Wrapped = Body;
                call.Write(evaluator);
                return;
            }

            if (target.Refer(evaluator) is not Function function)
                throw target.Span.Fault($"Expecting a direct function instead of the expression `{target}/{target.Construct.Name}`");

            evaluator.Calls.Wrapped = Body;
            evaluator.Output.Write(evaluator.Calls.CallPlain(target, function, takePipe: false));
        }
    }

    /// <summary>The block that <c>wrap</c> passed, run where the function says <c>$$</c>.</summary>
    internal sealed class RunWrapped(Span span) : Statement(span)
    {
        public override void Execute(Evaluator evaluator) => evaluator.Scopes.Local.Wrapped?.Execute(evaluator);
    }
}
