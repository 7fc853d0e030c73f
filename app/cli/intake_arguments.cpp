#include "cli/arguments.h"

namespace breakeven::cli {

namespace {

std::string refuseNoPair(const std::string& text) {
    const auto sign = text.find('=');
    return sign != std::string::npos && sign > 0 ? std::string() : text + " is not COLUMN=…";
}

void addPairs(CLI::App& verb, const std::string& name, std::vector<std::string>& pairs,
              const std::string& help) {
    verb.add_option(name, pairs, help)->type_name("COLUMN=…")->check(refuseNoPair)->expected(1)->take_all();
}

} // namespace

void describeIntake(CLI::App& app, Request& request, Run& run) {
    CLI::App* taking = app.add_subcommand(
        "intake", "Bring a foreign CSV or Excel table into a document or package, telling every change");
    addSource(*taking, request);
    IntakeRequest& intake = request.intake;
    taking->add_option("FILE", intake.file, "The CSV or Excel file")->required()->check(refuseBlank);
    taking->add_option("--into", intake.table, "The table it goes into. Without: as the headings say")
        ->type_name("TABLE");
    taking->add_option("--sheet", intake.sheet, "The sheet of a workbook. Without: the first")
        ->type_name("NAME");
    addPairs(*taking, "--from", intake.from, "A column of the table comes from the one under this heading");
    addPairs(*taking, "--set", intake.set, "A column of the table has this text in every row");
    addPairs(*taking, "--unit", intake.units, "The unit of a column: pounds, thousands, millions, percent");
    addPairs(*taking, "--sign", intake.signs,
             "The signs of a column: written, reversed, income-negative, costs-negative");
    addPairs(*taking, "--means", intake.means,
             "What a text means: COLUMN:TEXT=WORD; blank: its rows are left out");
    taking->add_option("--across", intake.across, "Headings of columns whose every figure is a row")
        ->type_name("HEADING")
        ->expected(1)
        ->take_all();
    taking->add_option("--by", intake.by, "The key that those headings give")->type_name("COLUMN");
    taking->add_option("--only", intake.only, "Only rows that have this text there")
        ->type_name("HEADING=TEXT")
        ->check(refuseNoPair);
    const std::map<std::string, Existing> existing{
        {"both", Existing::both}, {"update", Existing::update}, {"add", Existing::add}};
    taking
        ->add_option("--existing", intake.existing,
                     "Which rows are taken: those there are (update), new ones (add)")
        ->transform(CLI::CheckedTransformer(existing))
        ->default_str("both");
    taking->add_flag("--create", intake.creates,
                     "Make organisations, services, indices and measures that are missing");
    taking->add_flag("--leave-out-wrong", intake.withoutWrong,
                     "Leave out rows with a problem instead of refusing all");
    taking->add_flag("--each-month", intake.eachMonth, "Figures are of single months, not to date");
    taking->add_flag("--totals", intake.withTotals, "Take rows with totals too");
    taking->add_flag("--refuse-same", intake.refusesSame,
                     "Rows with the same keys are a mistake, not to be added up");
    taking->add_flag("--tell", intake.onlyTold, "Only tell what would change");
    addOut(*taking, request);
    taking->callback([&] {
        run = [&] { return breakeven::cli::intake(request.source, request.intake, request.results); };
    });
}

} // namespace breakeven::cli
