using System.Runtime.InteropServices.JavaScript;
using System.Threading.Tasks;
using AcuTimer.Studio.Browser;
using AcuTimer.Studio.Routines;
using AcuTimer.Studio.Sending;
using AcuTimer.Studio.Views;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

await Task.WhenAll(
    JSHost.ImportAsync("files", "../js/files.js"),
    JSHost.ImportAsync("stage", "../js/stage.js"),
    JSHost.ImportAsync("editor", "../js/editor.js"),
    JSHost.ImportAsync("serial", "../js/serial.js"));
await Stage.Connect();

// The device first: the rest of the page takes half as long again.
Bridge.Device = new StudioDevice(new PageFiles("device/"));
Stage.Start();
Bridge.Device.Machine.PowerOn();
Stage.Wake();
await Stage.Painted();
Bridge.Device.BeginReading();

Bridge.Shelf = new RoutineShelf(new PageFiles("routines/"));
Bridge.Desk = new SendDesk(Bridge.Shelf, new PageFiles("sent/"), new WebSerial());

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<DeviceNotes>("#notes");
builder.RootComponents.Add<SidePanel>("#side");
await builder.Build().RunAsync();
