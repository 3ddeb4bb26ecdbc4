using Digest.App.Phases;

namespace Digest.App.Desk;

/// <summary>The words for an editor's choices.</summary>
public static class ChoiceNames
{
    /// <summary>The choice in the editor's language.</summary>
    public static string Of(ChoiceKind kind, Tongue tongue) => kind switch
    {
        ChoiceKind.Pin => tongue.Say("Pin", "保留"),
        ChoiceKind.Drop => tongue.Say("Drop", "剔除"),
        ChoiceKind.Move => tongue.Say("Move", "移动"),
        ChoiceKind.Retitle => tongue.Say("Retitle", "改标题"),
        ChoiceKind.Merge => tongue.Say("Merge", "合并"),
        _ => tongue.Say("Split off", "拆分"),
    };
}
