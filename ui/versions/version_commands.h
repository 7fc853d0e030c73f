#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "versions/versions_dialog.h"

#include <QObject>

namespace breakeven::ui {

/// Opens the dialogs that merge scenarios, copy and rebase their changes, and keep versions.
class VersionCommands : public QObject {
    Q_OBJECT

public:
    VersionCommands(Document& document, const Display& display, VersionsDialog::AskName askName,
                    QWidget* window);

    void merge(const QString& scenario);
    /// `rows` of the table of overrides; none: all of the scenario's.
    void pick(const QString& scenario, const std::vector<std::size_t>& rows);
    void rebase(const QString& scenario);
    void versions();

    /// How what changed since a version is to be told to an auditor.
    enum class Changes { pages, file };

Q_SIGNALS:
    void changesWanted(const QString& version, const QString& scenario, Changes as, QWidget* over);
    /// Done, but not quite all of it.
    void warned(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    void tell(const std::vector<Problem>& warnings);

    Document& document_;
    const Display& display_;
    VersionsDialog::AskName askName_;
    QWidget* window_;
};

} // namespace breakeven::ui
