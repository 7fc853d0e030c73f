#pragma once

#include <QProgressDialog>

namespace breakeven::ui {

/// Says that something goes on, once that lasts; in front of `parent`, whose window waits meanwhile. What may
/// not be cancelled stays until it is done.
class ProgressDialog : public QProgressDialog {
    Q_OBJECT

public:
    static constexpr int shortestShown = 200; ///< milliseconds: what is done by then is not shown

    ProgressDialog(const QString& title, const QString& saying, bool mayCancel, QWidget* parent);

    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    bool mayCancel_;
};

} // namespace breakeven::ui
