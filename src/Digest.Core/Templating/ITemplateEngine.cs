namespace Digest.Templating;

/// <summary>Renders templates of the Scriban language. A bad template throws <see cref="TemplateException"/>, which names the place.</summary>
public interface ITemplateEngine
{
    /// <summary>Renders the template at a path, relative to the templates folder, with the members of the model as globals.</summary>
    string Render(string template, object model);
}
