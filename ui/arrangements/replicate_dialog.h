#pragma once

#include "document/document.h"
#include "proposal/template/replicate.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace breakeven::ui {

/// Brings an arrangement from another economy, a document, package or sample, into the open one; asks only
/// what stands for rows this one does not have, and says at once what keeps it from coming.
class ReplicateDialog : public QDialog {
    Q_OBJECT

public:
    ReplicateDialog(Document& document, QWidget* parent = nullptr);

    /// Reads the other economy; says why not where it cannot.
    bool read(const QString& path);
    void setArrangement(const QString& code);

    QString arrangement() const { return made_; }
    QString scenario() const { return scenario_; }

    void accept() override;

private:
    void chooseSource();
    void askWhatIsMissing();
    /// Says what would keep the arrangement from coming as things are chosen now.
    void judge();
    Placement placement() const;
    Result<FilledTemplate> made() const;
    QString rowLabel(const Economy& economy, TableId table, const std::string& code) const;

    Document& document_;
    std::optional<Economy> from_;
    Mapping mapping_;
    QComboBox* source_;
    QComboBox* arrangement_;
    QLineEdit* scale_;
    QComboBox* where_;
    QWidget* questions_;
    QFormLayout* form_;
    QLabel* refusal_;
    QDialogButtonBox* buttons_;
    QTimer* delay_;
    QString made_;
    QString scenario_;
};

} // namespace breakeven::ui
