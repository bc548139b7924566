import type { Environment } from './environment.ts';
import { manifestVersion } from './manifestVersion.ts';

/**
 * The add-in's XML manifest. The unified manifest kills a shared runtime when the pane closes (office-js #6680).
 * The order of elements is the schema's ([MS-OWEMXML]); one resid serves runtime, page, function file and pane, which
 * is what makes the runtime shared. `version` is package.json's.
 */
export function manifestXml({ id, name, namespace, origin }: Environment, version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${manifestVersion(version)}</Version>
  <ProviderName>Outturn</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="${name}"/>
  <Description DefaultValue="Checks, formats and signs off a council's quarterly performance report."/>
  <IconUrl DefaultValue="${origin}/icons/outturn-32.png"/>
  <HighResolutionIconUrl DefaultValue="${origin}/icons/outturn-64.png"/>
  <SupportUrl DefaultValue="${origin}/help.html"/>
  <AppDomains>
    <AppDomain>${origin}</AppDomain>
    <AppDomain>https://login.microsoftonline.com</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>
      <Set Name="ExcelApi" MinVersion="1.12"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${origin}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script"/>
            </Script>
            <Page>
              <SourceLocation resid="Pane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Description"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Outturn.Group">
                <Label resid="Group.Label"/>
                <Icon>
                  <bt:Image size="16" resid="Icon.16"/>
                  <bt:Image size="32" resid="Icon.32"/>
                  <bt:Image size="80" resid="Icon.80"/>
                </Icon>
                <Control xsi:type="Button" id="Outturn.Open">
                  <Label resid="Open.Label"/>
                  <Supertip>
                    <Title resid="Open.Label"/>
                    <Description resid="Open.Tip"/>
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16"/>
                    <bt:Image size="32" resid="Icon.32"/>
                    <bt:Image size="80" resid="Icon.80"/>
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="${origin}/icons/outturn-16.png"/>
        <bt:Image id="Icon.32" DefaultValue="${origin}/icons/outturn-32.png"/>
        <bt:Image id="Icon.80" DefaultValue="${origin}/icons/outturn-80.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${origin}/taskpane.html"/>
        <bt:Url id="Functions.Script" DefaultValue="${origin}/functions.js"/>
        <bt:Url id="Functions.Metadata" DefaultValue="${origin}/functions.json"/>
        <bt:Url id="Help.Url" DefaultValue="${origin}/help.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>
        <bt:String id="GetStarted.Title" DefaultValue="Outturn is ready"/>
        <bt:String id="Group.Label" DefaultValue="${name}"/>
        <bt:String id="Open.Label" DefaultValue="${name}"/>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="GetStarted.Description" DefaultValue="Open the report, then choose Outturn on the Home tab."/>
        <bt:String id="Open.Tip" DefaultValue="Check, format and sign off the quarter's report."/>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
