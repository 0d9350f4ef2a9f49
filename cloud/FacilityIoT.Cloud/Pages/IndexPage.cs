using System.Security.Cryptography;
using System.Text;

namespace FacilityIoT.Cloud.Pages;

/// <summary>
/// The one page of the app, with a fresh nonce in each answer. So it has no ETag: "not modified" would join the old page's nonce with the new header's,
/// and the browser would refuse its styles.
/// </summary>
internal sealed class IndexPage(string folder)
{
    /// <summary>Stands in the built page where the nonce goes.</summary>
    private const string Placeholder = "%CSP_NONCE%";

    /// <summary>128 bits, as the content security policy asks.</summary>
    private const int NonceBytes = 16;

    private readonly string _file = Path.Combine(folder, PagesFolder.Index);

    public async Task AnswerAsync(HttpContext context)
    {
        // Read each time: a new build is there without a restart, and it is two kilobytes.
        var page = await File.ReadAllTextAsync(_file, context.RequestAborted);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var bytes = Encoding.UTF8.GetBytes(page.Replace(Placeholder, nonce, StringComparison.Ordinal));
        PageHeaders.OnIndex(context, nonce);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
